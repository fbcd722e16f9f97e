// Who has an account with the shop, and in which roles?
import { addressOf, billingOf, type Given, type Person } from './parties.ts';
import type { Site } from './site.ts';
import type { WooCustomer } from './site-types.ts';

const ROLE = 'customer';

/** Somebody new with an account of their own; of groups that the shop puts them into, each is a role beside the common one. */
export function addCustomer(
  site: Site,
  person: Person & { tags?: readonly string[] | undefined },
  address: Given | null,
): WooCustomer {
  const at = site.now();
  return site.customers.put({
    ...{ id: String(site.next('customer')), created: at, modified: at, email: person.email },
    ...{ first_name: person.firstName ?? '', last_name: person.lastName ?? '' },
    roles: [ROLE, ...(person.tags ?? [])],
    username: person.email.split('@')[0] ?? '',
    billing: billingOf(person, address),
    shipping: addressOf(person, address),
  });
}

export const rolesOf = ({ roles }: WooCustomer): string[] => roles ?? [ROLE];

export const customerBy = (site: Site, email: string): WooCustomer | undefined =>
  [...site.customers.values()].find((each) => each.email.toLowerCase() === email.toLowerCase());
