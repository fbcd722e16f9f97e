import { expect, test } from 'vitest';
import { readShopDomain } from './shop-domain.ts';

test.each(['fjord.myshopify.com', 'a-1.myshopify.com', 'FJORD.myshopify.com'])('%s is a shop', (value) => {
  expect(readShopDomain(value)).toBe(value.toLowerCase());
});

test.each([
  'evil.example',
  'fjord.myshopify.com.evil.example',
  'evil.example/.myshopify.com',
  'fjord.myshopify.com@evil.example',
  'fjord.myshopify.com:443',
  'fjord.myshopify.com/',
  'fjord.myshopify.com\n',
  '-a.myshopify.com',
  '.myshopify.com',
  '',
  null,
  ['fjord.myshopify.com'],
])('%j is none', (value) => {
  expect(readShopDomain(value)).toBeNull();
});
