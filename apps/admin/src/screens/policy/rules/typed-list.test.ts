// Does a field hold every list of names exactly, and read what people type?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readList, writeList } from './typed-list.ts';

const signs = fc.constantFrom(',', '"', '“', '”', '„', '،', '\n', ' ', '*', 'a', 'ß');
const name = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: signs }))
  .map((text) => text.trim())
  .filter((text) => text !== '');

test('whatever the names, the field gives them back', () => {
  fc.assert(
    fc.property(fc.array(name), (names) => {
      expect(readList(writeList(names))).toEqual(names);
    }),
  );
});

test.each([
  ['sale, outlet', ['sale', 'outlet']],
  [' sale ,, outlet,', ['sale', 'outlet']],
  ['', []],
  ['عرض، تخفيضات', ['عرض', 'تخفيضات']],
  ['"Hats, caps", gloves', ['Hats, caps', 'gloves']],
  ['“Hats, caps”, gloves', ['Hats, caps', 'gloves']],
  ['12" pipe, 6" pipe', ['12" pipe', '6" pipe']],
  ['"not closed, gloves', ['"not closed', 'gloves']],
])('“%s” is %j', (text, names) => {
  expect(readList(text)).toEqual(names);
});

test('a field as long as anybody pastes is read at once', () => {
  expect(readList('"a'.repeat(50_000)).length).toBeGreaterThan(0);
});
