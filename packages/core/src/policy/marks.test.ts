// Are tags and SKUs the same however they are written?
import { expect, test } from 'vitest';
import { foldMark } from './marks.ts';

const same: [string, string, string][] = [
  ['in small letters', 'Sale', 'sALE'],
  ['with spaces around', ' Sale\t', 'Sale'],
  ['with a space nobody sees', 'Sa\u200ble\u00a0', 'sale'],
  ['in wide letters and figures', '\uff33\uff21\uff2c\uff25-\uff11\uff12', 'sale-12'],
  ['with its accents apart', 'Gru\u0308n', 'gr\u00fcn'],
  ['with ß or SS', 'Groß', 'GROSS'],
  ['in Turkish capitals', '\u0130ND\u0130R\u0130M', 'indirim'],
  ['in Turkish without dots', 'k\u0131sa', 'KISA'],
  ['in Greek capitals', '\u03a3\u0391\u03a3', '\u03c3\u03b1\u03c2'],
];
test.each(same)('the same word %s is the same mark', (_, one, other) =>
  expect(foldMark(one)).toBe(foldMark(other)),
);

test.each([
  ['Sale', 'Sales'],
  ['a b', 'ab'],
  ['o', 'ö'],
])('%s and %s are two', (one, other) => expect(foldMark(one)).not.toBe(foldMark(other)));
