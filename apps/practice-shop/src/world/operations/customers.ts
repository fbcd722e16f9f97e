// Which shopper is it, and is it one the shop knows?
import type { Shop } from '../shop.ts';
import type { Address, Customer } from '../types.ts';
import type { World } from '../world.ts';
import type { Shopper } from './order-input.ts';

type Buyer = {
  shopper: Shopper;
  shippingAddress?: (Partial<Address> & { countryCode: string }) | undefined;
};

const NAMELESS: Omit<Address, 'countryCode'> = {
  firstName: '',
  lastName: '',
  company: null,
  address1: '1 Practice Street',
  address2: null,
  city: 'Practice Town',
  zip: '12345',
  provinceCode: null,
  phone: null,
};

/** A whole address of a part of one. */
export const wholeAddress = (
  part: Partial<Address> & { countryCode: string },
  name: { firstName?: string | undefined; lastName?: string | undefined },
): Address => ({ ...NAMELESS, firstName: name.firstName ?? '', lastName: name.lastName ?? '', ...part });

/** The shopper with this e-mail, made when new. */
export function customerFor(world: World, shop: Shop, { shopper, shippingAddress }: Buyer): Customer {
  const email = shopper.email.toLowerCase();
  const known = shop.customers.find((each) => each.email.toLowerCase() === email);
  if (known) return known;
  const now = world.timestamp();
  return shop.customers.put({
    id: shop.newId('Customer'),
    firstName: shopper.firstName ?? '',
    lastName: shopper.lastName ?? '',
    email: shopper.email,
    phone: shopper.phone ?? null,
    locale: shopper.locale ?? 'en',
    tags: shopper.tags ?? [],
    defaultAddress: shippingAddress ? wholeAddress(shippingAddress, shopper) : null,
    createdAt: now,
    updatedAt: now,
  });
}
