// With which address does the admin open an embedded app?
import { randomUUID } from 'node:crypto';
import type { Shop } from '../../world/shop.ts';
import type { PracticeApp } from '../app.ts';
import { frameHost } from '../oauth/router.ts';
import { signSessionToken } from '../oauth/session-token.ts';
import type { ShopStaff } from '../oauth/staff.ts';
import { signAdminQuery } from '../signatures.ts';

/** Who opens it, and in which language they have the admin. */
export type Opener = { staff: ShopStaff; language: string };

/** The app's page at `path`, with what the platform adds and signs: shop, host, a session token … */
export async function launchAddress(
  shop: Shop,
  app: PracticeApp,
  { staff, language }: Opener,
  path: string,
): Promise<string> {
  const target = new URL(app.url + (path.startsWith('/') ? path : `/${path}`));
  const added = {
    embedded: '1',
    host: frameHost(shop),
    id_token: await signSessionToken(shop.domain, app, { staff }),
    locale: language,
    session: randomUUID().replaceAll('-', ''),
    shop: shop.domain,
    timestamp: String(Math.floor(Date.now() / 1000)),
  };
  for (const [name, value] of Object.entries(added)) target.searchParams.set(name, value);
  target.searchParams.set('hmac', signAdminQuery(target.searchParams, app.apiSecret));
  return target.toString();
}
