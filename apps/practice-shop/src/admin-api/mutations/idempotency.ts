// Was this money already asked for under the same key?
import { createHash } from 'node:crypto';
import { type DirectiveNode, GraphQLError, type GraphQLResolveInfo, getDirectiveValues } from 'graphql';
import type { Row } from '../../world/table.ts';
import type { Context } from '../context.ts';

type Remembered = Row & { digest: string; refundId: string };

const remembered = (ctx: Context) => ctx.shop.table<Remembered>('idempotencyKeys');
const rowId = (ctx: Context, key: string): string => `${ctx.apiKey} ${key}`;
const digestOf = (input: unknown): string => createHash('sha256').update(JSON.stringify(input)).digest('hex');

/** The key of `@idempotent`; without one Shopify does not even try. */
export function requiredKey(info: GraphQLResolveInfo): string {
  const directive = info.schema.getDirective('idempotent');
  const node = info.fieldNodes.find((each) => each.directives?.some(isIdempotent));
  const values = directive && node ? getDirectiveValues(directive, node, info.variableValues) : undefined;
  if (values === undefined)
    refuse('The @idempotent directive is required for this mutation but was not provided.');
  const key = String(values.key);
  if (key.trim() === '') refuse('The idempotency key cannot be an empty string or whitespace only.');
  return key;
}

/** What was made under this key before; 'other' when it was asked with another input. */
export function recall(
  ctx: Context,
  key: string,
  input: unknown,
): { refundId: string } | 'other' | undefined {
  const row = remembered(ctx).get(rowId(ctx, key));
  if (!row) return undefined;
  return row.digest === digestOf(input) ? { refundId: row.refundId } : 'other';
}

/** Keeps what was made, so that the same key gives it again. */
export function remember(ctx: Context, key: string, input: unknown, refundId: string): void {
  remembered(ctx).put({ id: rowId(ctx, key), digest: digestOf(input), refundId });
}

const isIdempotent = (node: DirectiveNode): boolean => node.name.value === 'idempotent';

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
