// Is every return found under some tab besides "all"?
import { returnsQuerySchema, stageSchema } from '@aftercare/core/wire/admin.ts';
import { expect, test } from 'vitest';
import { readTab, tabNames, toQuery } from './return-tabs.ts';

test.each(stageSchema.options)('stage %s has exactly one tab of its own', (stage) => {
  const tabs = tabNames.filter((tab) => toQuery(tab, null).stage?.split(',').includes(stage));
  expect(tabs).toHaveLength(1);
});

test.each(tabNames)('what tab %s asks for is understood by the server', (tab) => {
  const given = Object.entries(toQuery(tab, 'key')).filter(([, value]) => value !== '');
  expect(returnsQuerySchema.parse(Object.fromEntries(given)).after).toBe('key');
});

test('an address that names no tab shows what is to be decided', () => {
  expect(readTab('elsewhere')).toBe('decide');
});
