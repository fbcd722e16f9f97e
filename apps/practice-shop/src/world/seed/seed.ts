// What lies in a new shop?
import { writeMoment } from '../clock.ts';
import { Random } from '../random.ts';
import type { Shop } from '../shop.ts';
import type { World } from '../world.ts';
import { tellPast } from './past-orders.ts';
import { seedProducts } from './products.ts';
import { seedShoppers } from './shoppers.ts';

const REASONS: [handle: string, name: string][] = [
  ['size-too-small', 'Size was too small'],
  ['size-too-large', 'Size was too large'],
  ['unwanted', 'Customer changed their mind'],
  ['not-as-described', 'Item not as described'],
  ['wrong-item', 'Received the wrong item'],
  ['defective', 'Damaged or defective'],
  ['style', 'Style'],
  ['color', 'Color'],
  ['other', 'Other'],
  ['unknown', 'Unknown'],
];

/** The reasons every shop of the platform knows. */
export function seedReasons(shop: Shop): void {
  for (const [handle, name] of REASONS) {
    shop.returnReasons.put({ id: shop.newId('ReturnReasonDefinition'), handle, name, deleted: false });
  }
}

/** Fills an empty shop with products, shoppers and past orders, the same for the same seed and day. */
export function seedShop(world: World, shop: Shop, options: { seed: number; pastOrders: number }): void {
  const today = world.now().getTime();
  const opened = writeMoment(new Date(today - 400 * 86_400_000));
  const { products, shoppers } = world.during(opened, () => ({
    products: seedProducts(world, shop),
    shoppers: seedShoppers(world, shop),
  }));
  const variants = products.filter((each) => !each.isGiftCard).flatMap((each) => each.variants);
  tellPast({ world, shop, random: new Random(options.seed), variants, shoppers, today }, options.pastOrders);
}
