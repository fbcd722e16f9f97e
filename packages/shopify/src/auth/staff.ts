// Who of a shop's staff sits before the embedded admin: their name, and is the shop's account theirs?
import { nameIn } from '@aftercare/core/wire/typed-text.ts';
import type { ShopifyApp } from '../app.ts';
import { type AssociatedUser, askForStaff, GrantRefused } from './token-endpoint.ts';

export interface ShopifyStaff {
  readonly name: string;
  readonly isAccountOwner: boolean;
}

const longest = 200;

/** As Shopify tells it for a session token; null: it does not tell of this one. */
export async function readStaff(
  app: ShopifyApp,
  shop: string,
  sessionToken: string,
): Promise<ShopifyStaff | null> {
  try {
    const user = await askForStaff(app, shop, sessionToken);
    return { name: staffName(user), isAccountOwner: user.account_owner };
  } catch (problem) {
    // Not a failure: an app without tokens of single persons is refused one.
    if (problem instanceof GrantRefused) return null;
    throw problem;
  }
}

/** What somebody is called in our sentences; who has no name that can be seen goes by their number. */
export function staffName({ id, first_name, last_name }: Omit<AssociatedUser, 'account_owner'>): string {
  const name = [first_name, last_name]
    .map((part) => nameIn(part ?? ''))
    .filter(Boolean)
    .join(' ');
  return nameIn(name.slice(0, longest)) || `Staff ${id}`;
}
