// When is the app installed in a shop, and what ends with it?

import type { Shop } from '../../world/shop.ts';
import type { AppInstallation } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { revokeAll } from './token-issue.ts';

export type InstallInput = { world: World; shop: Shop; app: PracticeApp; scopes: string[] };

/** Installs the app, or brings an installation to new scopes; the same id through a re-install. */
export function installApp({ world, shop, app, scopes }: InstallInput): AppInstallation {
  const before = shop.installations.find((row) => row.apiKey === app.apiKey);
  const isUnchanged = before && !before.uninstalledAt && before.scopes.join() === scopes.join();
  if (isUnchanged) return before;
  if (before && !before.uninstalledAt) changeScopes({ world, shop, app, scopes }, before);
  return shop.installations.put({
    id: before?.id ?? shop.newId('AppInstallation'),
    apiKey: app.apiKey,
    title: app.title,
    scopes,
    installedAt: before && !before.uninstalledAt ? before.installedAt : world.timestamp(),
    uninstalledAt: null,
  });
}

/** The tokens that are out serve with the new scopes from now on, and the app is told. */
function changeScopes(
  { world, shop, app, scopes }: InstallInput,
  { id, scopes: previous }: AppInstallation,
): void {
  const isOut = (row: { apiKey: string }) => row.apiKey === app.apiKey;
  for (const token of shop.accessTokens.filter(
    (row) => isOut(row) && row.mode === 'offline' && !row.revokedAt,
  ))
    shop.accessTokens.put({ ...token, scopes });
  for (const token of shop.refreshTokens.filter(isOut)) shop.refreshTokens.put({ ...token, scopes });
  const at = world.timestamp();
  const payload = { id, previous, current: scopes, updated_at: at };
  world.emit({ shop: shop.domain, topic: 'app/scopes_update', payload, at });
}

/** The installation that counts now, if any. */
export function findInstallation(shop: Shop, app: PracticeApp): AppInstallation | undefined {
  return shop.installations.find((row) => row.apiKey === app.apiKey && !row.uninstalledAt);
}

/** Uninstalls: announces it, ends every token, forgets the app's own subscriptions and data. */
export function uninstallApp({ world, shop, app }: Omit<InstallInput, 'scopes'>): boolean {
  const installation = findInstallation(shop, app);
  if (!installation) return false;
  const at = world.timestamp();
  // Announced first: the subscription that hears it goes away with the app.
  world.emit({ shop: shop.domain, topic: 'app/uninstalled', payload: describeShop(shop), at });
  shop.installations.put({ ...installation, uninstalledAt: at });
  revokeAll({ world, shop, app });
  for (const row of shop.webhookSubscriptions.filter((subscription) => subscription.apiKey === app.apiKey))
    shop.webhookSubscriptions.delete(row.id);
  for (const row of shop.metafields.filter(({ ownerId }) => ownerId === installation.id))
    shop.metafields.delete(row.id);
  return true;
}

function describeShop(shop: Shop): Record<string, unknown> {
  const { id, name, email, domain, countryCode, currencyCode, timezone, planName } = shop.info;
  return {
    id: Number(id.split('/').pop()),
    name,
    email,
    domain,
    country: countryCode,
    currency: currencyCode,
    iana_timezone: timezone,
    plan_name: planName,
    myshopify_domain: domain,
  };
}
