// What does the plugin add to each order of the REST? In which roles its shopper is with the shop.
import { rolesOf } from '../world/customers.ts';
import type { Site } from '../world/site.ts';
import { isPluginActive } from './plugin.ts';

/** Nothing while the plugin is off; a guest has no roles. */
export function customerRoles(
  site: Site,
  customerId: number,
): { aftercare_customer_roles?: readonly string[] } {
  if (!isPluginActive(site)) return {};
  const owner = site.customers.get(String(customerId));
  return { aftercare_customer_roles: owner ? rolesOf(owner) : [] };
}
