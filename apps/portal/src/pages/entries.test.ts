import { expect, test } from 'vitest';
import { drawEntries, entryName, readEntries } from './entries.ts';

const line = 'gid://shopify/LineItem/1';

test('what was entered is kept as typed, also when it makes no sense', () => {
  const row = { chosen: 'yes', quantity: '٣', reason: 'NONSENSE', note: ' too tight ' };
  expect(readEntries({ lines: { [line]: row } })).toEqual([
    { lineId: line, chosen: true, quantity: '٣', reason: 'NONSENSE', note: ' too tight ' },
  ]);
});

test.each([undefined, null, 'text', 7, [], {}, { lines: 'x' }, { lines: null }])(
  '%j has no entries',
  (body) => {
    expect(readEntries(body)).toEqual([]);
  },
);

test('fields that are no text, and rows that are no row, are empty', () => {
  const empty = { chosen: false, quantity: '', reason: '', note: '' };
  expect(readEntries({ lines: { a: { quantity: ['1'], note: {} }, b: 'x' } })).toEqual([
    { lineId: 'a', ...empty },
    { lineId: 'b', ...empty },
  ]);
});

test('a body of many rows or a long note is cut, not carried along', () => {
  const rows = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`l${index}`, { note: 'x'.repeat(9999) }]),
  );
  const entries = readEntries({ lines: rows });
  expect(entries).toHaveLength(500);
  expect(entries[0]?.note).toHaveLength(2000);
});

test('only ticked rows travel on', () => {
  const entries = readEntries({ lines: { a: { chosen: 'yes', quantity: '2' }, b: { quantity: '1' } } });
  const markup = drawEntries(entries).toString();
  expect(markup).toContain(`name="${entryName('a', 'quantity')}" value="2"`);
  expect(markup).not.toContain('lines[b]');
});
