// Who has an account with the shop?
import { addressOf, billingOf, type Given, type Person } from './parties.ts';
import type { Site } from './site.ts';
import type { WooCustomer } from './site-types.ts';

/** Somebody new with an account of their own. */
export function addCustomer(site: Site, person: Person, address: Given | null): WooCustomer {
  const at = site.now();
  return site.customers.put({
    ...{ id: String(site.next('customer')), created: at, modified: at, email: person.email },
    ...{ first_name: person.firstName ?? '', last_name: person.lastName ?? '' },
    username: person.email.split('@')[0] ?? '',
    billing: billingOf(person, address),
    shipping: addressOf(person, address),
  });
}

export const customerBy = (site: Site, email: string): WooCustomer | undefined =>
  [...site.customers.values()].find((each) => each.email.toLowerCase() === email.toLowerCase());
