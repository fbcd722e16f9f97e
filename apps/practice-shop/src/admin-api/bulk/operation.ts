// What is a bulk operation, as it is kept and as it reads?

import type { Shop } from '../../world/shop.ts';
import type { Row } from '../../world/table.ts';
import type { World } from '../../world/world.ts';
import { fieldsOf, type Plain } from '../context.ts';

export type BulkStatus = 'CREATED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELING' | 'CANCELED';

export type BulkOperation = Row & {
  apiKey: string;
  scopes: string[];
  query: string;
  groupObjects: boolean;
  status: BulkStatus;
  errorCode: string | null;
  createdAt: string;
  completedAt: string | null;
  objectCount: number;
  rootObjectCount: number;
  fileSize: number | null;
  /** The unguessable name under which the result is fetched. */
  fileName: string;
  type: 'QUERY';
};

const KEPT_DAYS = 7;

/** The shop's bulk operations. */
export const bulkOperations = (shop: Shop) => shop.table<BulkOperation>('bulkOperations');

/** Is it still at work? */
export const isAtWork = ({ status }: BulkOperation): boolean =>
  status === 'CREATED' || status === 'RUNNING' || status === 'CANCELING';

/** Is the result past the seven days for which it is kept, by the shop's clock? */
export function isExpired(world: World, row: BulkOperation): boolean {
  if (row.completedAt === null) return false;
  return world.now().getTime() > Date.parse(row.completedAt) + KEPT_DAYS * 86_400_000;
}

export const bulkOperationFields = fieldsOf<Plain<BulkOperation>>({
  fileSize: ({ row }) => row.fileSize,
  objectCount: ({ row }) => row.objectCount,
  status: ({ row }, _, ctx) => (isExpired(ctx.world, row) ? 'EXPIRED' : row.status),
  url: ({ row }, _, ctx) =>
    row.status === 'COMPLETED' && !isExpired(ctx.world, row) ? urlOf(ctx.shop, row) : null,
  partialDataUrl: ({ row }, _, ctx) =>
    row.status === 'FAILED' && !isExpired(ctx.world, row) ? urlOf(ctx.shop, row) : null,
});

// Shopify gives no file where nothing was found.
function urlOf(shop: Shop, row: BulkOperation): string | null {
  return row.fileSize === null || row.objectCount === 0
    ? null
    : `https://${shop.domain}/bulk/${row.fileName}`;
}
