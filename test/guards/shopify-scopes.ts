// Which scopes do the documents we send want? Shopify's published schema says it field by field.
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import {
  isGranted,
  type Requirement,
  requirementOf,
  withImplied,
} from '../../apps/practice-shop/src/admin-api/scopes.ts';
import { documents } from '../contracts/documents.ts';

/** Scopes that no published field is refused without, and why they are asked for all the same. */
export const unprovenScopes: Readonly<Record<string, string>> = {
  read_orders: 'included in write_orders, and named so that a reader sees it',
  read_returns: 'included in write_returns, and named so that a reader sees it',
  read_all_orders: 'without it orders older than 60 days are not shown, and returns may be open for longer',
  write_orders:
    'a return’s money moves an order’s; kept until a shop on Shopify has shown that it is not needed',
  write_app_proxy: 'for [app_proxy]',
};

const file = new URL('../../apps/practice-shop/schema/admin-2026-10.graphql', import.meta.url);
const schema = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });

/** "Type.field" → what it wants. */
const wanted = new Map<string, Requirement>();
for (const [, text] of documents) note(text);

function note(text: string): void {
  const info = new TypeInfo(schema);
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      Field({ name }) {
        const [parent, gives] = [info.getParentType(), info.getType()];
        if (!parent || !gives) return;
        wanted.set(
          `${parent.name}.${name.value}`,
          requirementOf(parent.name, name.value, getNamedType(gives)),
        );
      },
    }),
  );
}

/** The fields that would be refused to an app with these scopes. */
export function scopesLacking(scopes: readonly string[]): string[] {
  const granted = withImplied(scopes);
  return [...wanted].filter(([, want]) => !isGranted(want, granted)).map(([field]) => field);
}
