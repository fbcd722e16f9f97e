// Which shops are connected? The directory: the one place that is read before the shop is known.
import { type Brand, plainBrand } from '@aftercare/core/brand/brand.ts';
import type { ShopFacts } from '@aftercare/core/platform.ts';
import type { Pool } from 'pg';
import type { Transaction } from '../connection/transaction.ts';

export type PlatformName = 'shopify' | 'woocommerce' | 'rehearsal';

export interface ShopEntry {
  readonly shopId: string;
  readonly platform: PlatformName;
  readonly domain: string;
  readonly installedAt: string;
  readonly uninstalledAt: string | null;
  readonly facts: ShopFacts | null;
  readonly brand: Brand | null;
}

const COLUMNS = `shop_id AS "shopId", platform, domain, installed_at AS "installedAt",
  uninstalled_at AS "uninstalledAt", facts, brand`;

/** Every shop that was ever connected, the oldest first. */
export async function listShops(pool: Pool): Promise<ShopEntry[]> {
  const { rows } = await pool.query<ShopEntry>(`SELECT ${COLUMNS} FROM shops ORDER BY installed_at, shop_id`);
  return rows;
}

/** The shop of this address on its platform. */
export async function findShop(pool: Pool, platform: string, domain: string): Promise<ShopEntry | null> {
  const { rows } = await pool.query<ShopEntry>({
    name: 'shop-by-domain',
    text: `SELECT ${COLUMNS} FROM shops WHERE platform = $1 AND domain = $2`,
    values: [platform, domain.toLowerCase()],
  });
  return rows[0] ?? null;
}

const SHOP_ID = /^[\w-]{1,64}$/;

/** The shop of this id; null for what can be none. */
export async function findShopById(pool: Pool, shopId: string): Promise<ShopEntry | null> {
  if (!SHOP_ID.test(shopId)) return null;
  const { rows } = await pool.query<ShopEntry>({
    name: 'shop-by-id',
    text: `SELECT ${COLUMNS} FROM shops WHERE shop_id = $1`,
    values: [shopId],
  });
  return rows[0] ?? null;
}

/** Connects a shop, or connects it again under the id it had. */
export async function installShop(
  pool: Pool,
  shop: { shopId: string; platform: PlatformName; domain: string; at: string },
): Promise<ShopEntry> {
  const { rows } = await pool.query<ShopEntry>(
    `INSERT INTO shops (shop_id, platform, domain, installed_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (platform, domain) DO UPDATE SET
       installed_at = CASE WHEN shops.uninstalled_at IS NULL THEN shops.installed_at ELSE excluded.installed_at END,
       uninstalled_at = NULL
     RETURNING ${COLUMNS}`,
    [shop.shopId, shop.platform, shop.domain.toLowerCase(), shop.at],
  );
  return theOne(rows);
}

/** Those that stand at an address of this platform that begins so. */
export async function findShopsUnder(pool: Pool, platform: string, start: string): Promise<ShopEntry[]> {
  const { rows } = await pool.query<ShopEntry>(
    `SELECT ${COLUMNS} FROM shops WHERE platform = $1 AND starts_with(domain, $2) AND uninstalled_at IS NULL
     ORDER BY installed_at, shop_id`,
    [platform, start.toLowerCase()],
  );
  return rows;
}

/** The shop of this transaction. */
export async function readShop(transaction: Transaction): Promise<ShopEntry> {
  return theOne(
    await transaction.rows<ShopEntry>(`SELECT ${COLUMNS} FROM shops WHERE shop_id = $1`, [
      transaction.shopId,
    ]),
  );
}

/** What the platform says of the shop. */
export async function saveFacts(transaction: Transaction, facts: ShopFacts): Promise<void> {
  await transaction.change('UPDATE shops SET facts = $2 WHERE shop_id = $1', [transaction.shopId, facts]);
}

/** What it has chosen, for whoever is changing it: others wait until that is done. */
export async function lockBrand({ rows, shopId }: Transaction): Promise<Brand> {
  const [shop] = await rows<{ brand: Brand | null }>(
    'SELECT brand FROM shops WHERE shop_id = $1 FOR NO KEY UPDATE',
    [shopId],
  );
  return shop?.brand ?? plainBrand;
}

/** What the shop has chosen. */
export async function saveBrand(transaction: Transaction, brand: Brand): Promise<void> {
  await transaction.change('UPDATE shops SET brand = $2 WHERE shop_id = $1', [transaction.shopId, brand]);
}

/** The shop left: its tokens go in the same step, its records stay until it asks for erasure. */
export async function uninstallShop(transaction: Transaction, at: string): Promise<void> {
  const { shopId } = transaction;
  await transaction.change('UPDATE shops SET uninstalled_at = $2 WHERE shop_id = $1', [shopId, at]);
  for (const table of ['sessions', 'staff_sessions', 'staff_links', 'platform_hooks'])
    await transaction.change(`DELETE FROM ${table} WHERE shop_id = $1`, [shopId]);
}

function theOne(rows: readonly ShopEntry[]): ShopEntry {
  const [shop] = rows;
  if (!shop) throw new Error('no such shop');
  return shop;
}
