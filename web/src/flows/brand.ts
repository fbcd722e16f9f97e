// How does a merchant give the shop's pages and mails the shop's looks?
import { nameBlob } from '@aftercare/core/blobs/blob-name.ts';
import { type Brand, type BrandStyle, blobsOf, type Logo, withLogo } from '@aftercare/core/brand/brand.ts';
import type { DrawnLogo, LogoProblem } from '@aftercare/core/brand/logo.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Takes the chosen colours, font and corners. */
export async function chooseStyle({ store }: Deps, { shopId }: Shop, style: BrandStyle): Promise<Brand> {
  return store.inShop(shopId, async (shop) => {
    const brand = { ...(await shop.lockBrand()), ...style };
    await shop.saveBrand(brand);
    return brand;
  });
}

/** Draws a file anew and shows it as the shop's logo from now on. */
export async function chooseLogo(
  deps: Deps,
  shop: Shop,
  file: Uint8Array,
): Promise<{ ok: true; brand: Brand } | { ok: false; problem: LogoProblem }> {
  const reading = await deps.redrawLogo(file);
  if (!reading.ok) return reading;
  const brand = await changeLogo(deps, shop, await keepLogo(deps, shop, reading.logo));
  return { ok: true, brand };
}

/** The name stands in the logo's place again; mails that were sent show none either. */
export async function removeLogo(deps: Deps, shop: Shop): Promise<Brand> {
  return changeLogo(deps, shop, null);
}

/** Its bytes lie there before anything names them. */
async function keepLogo(deps: Deps, { shopId }: Shop, drawn: DrawnLogo): Promise<Logo> {
  const { bytes, hash, width, height, ground } = drawn;
  const blob = nameBlob({ kind: 'logo', type: 'image/png', bytes }, deps.newToken());
  await deps.blobs.ofShop(shopId).put(blob, bytes);
  return { hash, blob, width, height, ground };
}

async function changeLogo(deps: Deps, shop: Shop, logo: Logo | null): Promise<Brand> {
  const { before, after } = await deps.store.inShop(shop.shopId, async (store) => {
    const before = await store.lockBrand();
    const after = withLogo(before, logo);
    await store.saveBrand(after);
    return { before, after };
  });
  await removeUnnamed(deps, shop, { before: blobsOf(before), now: blobsOf(after) }).catch((err: unknown) =>
    deps.log.warn({ err, shopId: shop.shopId }, 'Logos that nothing names are still there'),
  );
  return after;
}

/** Whoever is putting one now has not named it yet. */
const patienceMs = 3_600_000;

/** What this change no longer names, and what one that broke off has left. */
async function removeUnnamed(
  deps: Deps,
  { shopId }: Shop,
  named: { readonly before: readonly string[]; readonly now: readonly string[] },
): Promise<void> {
  const blobs = deps.blobs.ofShop(shopId);
  const since = new Date(deps.now().getTime() - patienceMs).toISOString();
  for (const { name, savedAt } of await blobs.list()) {
    if (!name.startsWith('logo/') || named.now.includes(name)) continue;
    if (named.before.includes(name) || savedAt < since) await blobs.remove(name);
  }
}
