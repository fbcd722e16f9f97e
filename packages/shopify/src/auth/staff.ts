// Who of a shop's staff sits before the embedded admin: their name, and is the shop's account theirs?
import { isPlainText } from '@aftercare/core/wire/typed-text.ts';
import type { ShopifyApp } from '../app.ts';
import { askForStaff, GrantRefused } from './token-endpoint.ts';

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
    const name = [user.first_name, user.last_name]
      .map((part) => part?.trim() ?? '')
      .filter(Boolean)
      .join(' ');
    const isFit = name !== '' && isPlainText(name);
    return { name: isFit ? name.slice(0, longest) : `Staff ${user.id}`, isAccountOwner: user.account_owner };
  } catch (problem) {
    // Not a failure: an app without tokens of single persons is refused one.
    if (problem instanceof GrantRefused) return null;
    throw problem;
  }
}
