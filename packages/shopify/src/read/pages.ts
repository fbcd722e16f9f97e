// How is a connection or a list read to its end?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import type { ShopifyClient } from '../client/client.ts';
import { connection, type Page } from '../client/shape.ts';
import type { PageQuery } from '../operations/order-pages.ts';

export interface Drain<T extends z.ZodType> {
  readonly id: string;
  readonly pages: PageQuery;
  readonly node: T;
  /** The page already read with its parent. */
  readonly first: Page<z.output<T>>;
}

/** Every node of a connection whose first page is already there. */
export async function drain<T extends z.ZodType>(
  client: ShopifyClient,
  { id, pages, node, first }: Drain<T>,
): Promise<z.output<T>[]> {
  const nodes = [...first.nodes];
  const shape = z.object({ node: z.object({ [pages.field]: connection(node) }).nullable() });
  let { hasNextPage, endCursor } = first.pageInfo;
  while (hasNextPage) {
    const answer = await client.query({
      document: pages.document,
      variables: { id, after: endCursor },
      shape,
    });
    const page: Page<z.output<T>> | undefined = answer.node?.[pages.field];
    if (page === undefined) throw new PlatformError(tell('GONE_WHILE_READ', { what: id }), mayReturn);
    nodes.push(...page.nodes);
    ({ hasNextPage, endCursor } = page.pageInfo);
  }
  return nodes;
}

/** The objects of these ids, a few a query; one that is gone is left out. */
export async function readByIds<T extends z.ZodType>(
  client: ShopifyClient,
  query: { document: string; ids: readonly string[]; size: number; node: T },
): Promise<z.output<T>[]> {
  const shape = z.object({ nodes: z.array(query.node.nullable()) });
  const found: z.output<T>[] = [];
  for (let at = 0; at < query.ids.length; at += query.size) {
    const variables = { ids: query.ids.slice(at, at + query.size) };
    const { nodes } = await client.query({ document: query.document, variables, shape });
    for (const node of nodes) if (node !== null) found.push(node);
  }
  return found;
}

const mayReturn = { retryable: true, doubtful: false };
