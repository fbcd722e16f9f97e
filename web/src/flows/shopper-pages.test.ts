// Do links lead to the shop's own page exactly where one is known?
import type { ShopFacts } from '@aftercare/core/platform.ts';
import { expect, test } from 'vitest';
import { baseOfLinks, returnsPageOf } from './shopper-pages.ts';

const ours = 'https://app.example/portal/shop.example';
const url = 'https://shop.example/returns/';
const base = 'https://shop.example/returns/aftercare';
const knowing = (returnsPage: ShopFacts['returnsPage'] | undefined) => ({
  facts: { returnsPage } as ShopFacts,
});

test.each([
  ['a page that holds ours', knowing({ url, base }), base, url],
  ['a page that only leads to ours', knowing({ url, base: null }), ours, url],
  ['no page', knowing(null), ours, ours],
  ['facts older than the question', knowing(undefined), ours, ours],
  ['a shop that was never read', { facts: null }, ours, ours],
])('%s', (_, shop, mailed, told) => {
  expect([baseOfLinks(shop, ours), returnsPageOf(shop, ours)]).toEqual([mailed, told]);
});
