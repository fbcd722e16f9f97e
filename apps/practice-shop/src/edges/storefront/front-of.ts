// Which shop is this request for, and who asks? Read once for every page of the storefront.
import type { Request, Response } from 'express';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { type Html, sendPage } from '../pages/html.ts';
import { renderAppBlocks } from './app-blocks.ts';
import { listProducts, renderFront, type ShopFront } from './shop-front.ts';
import { readCart, readShopper } from './shopper-cookie.ts';
import { shopStyles } from './styles.ts';

export type Storefront = { world: World; appHandle: string; themeExtension: string | null };

/** The front a request stands at; undefined in a shop nobody knows. */
export function frontOf(
  { world, appHandle, themeExtension }: Storefront,
  request: Request,
): ShopFront | undefined {
  const handle = String(request.params.shop ?? '');
  const shop = world.shops.get(`${handle}.myshopify.com`);
  if (!shop) return undefined;
  const customer = shop.customers.get(readShopper(request) ?? '');
  const cartCount = readCart(request).reduce((sum, line) => sum + line.quantity, 0);
  const shopperName = customer ? `${customer.firstName} ${customer.lastName}` : null;
  const { locale, country: sentTo, variant } = request.query;
  const language = typeof locale === 'string' && /^[a-z]{2}(-[A-Z]{2})?$/.test(locale) ? locale : 'en';
  // A real shop finds it out by the visitor's address, or lets them choose: here the page's address says it.
  const country = typeof sentTo === 'string' && /^[A-Z]{2}$/.test(sentTo) ? sentTo : shop.info.countryCode;
  const product = listProducts(shop).find(({ handle }) => handle === request.params.handle) ?? null;
  const looking = { language, country, product, variant: typeof variant === 'string' ? variant : null };
  const appBlocks = renderAppBlocks(world, shop, themeExtension, looking);
  return { language, appBlocks, shop, base: `/shop/${handle}`, appHandle, cartCount, shopperName };
}

/** The handle under which a shop's storefront is mounted. */
export function handleOf(shop: Shop): string {
  return shop.domain.replace('.myshopify.com', '');
}

export async function sendFront(
  response: Response,
  front: ShopFront,
  title: string,
  main: Html,
  status = 200,
): Promise<void> {
  const page = {
    title: `${title} · ${front.shop.info.name}`,
    styles: shopStyles,
    body: renderFront(front, main),
    lang: front.language,
  };
  await sendPage(response, page, { status });
}
