// Do the parts that are shown sum to the total that is shown?
import type { Settlement } from '@aftercare/core/returns/return.ts';
import { expect, test } from 'vitest';
import { createReader } from '../../messages/reader.ts';
import { listSettlement } from './settlement-lines.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const line: Settlement['lines'][number] = {
  lineId: 'shirt',
  quantity: 1,
  units: [0],
  unitDues: [2755],
  goods: eur(2900),
  tax: eur(0),
  includedTax: eur(463),
  restockingFee: eur(145),
  due: eur(2755),
};
const taxed = {
  ...line,
  lineId: 'mug',
  tax: eur(228),
  includedTax: eur(0),
  goods: eur(1200),
  due: eur(1283),
};
const show = (settlement: Settlement) => listSettlement(settlement, (id) => id, createReader('en'));
const sumOf = (settlement: Settlement) =>
  show(settlement)
    .filter(({ kind }) => kind === 'part')
    .reduce((sum, { amount }) => sum + Math.round(Number(amount.replace(/[^0-9.-]/g, '')) * 100), 0);

test.each<[string, Settlement]>([
  ['one line without a parcel fee', { lines: [line], returnShippingFee: eur(0), total: eur(2755) }],
  ['tax on top and a parcel fee', { lines: [line, taxed], returnShippingFee: eur(390), total: eur(3648) }],
  ['a parcel fee above what is due', { lines: [line], returnShippingFee: eur(3000), total: eur(0) }],
])('%s: every shown part counts once', (_what, settlement) => {
  expect(sumOf(settlement)).toBe(settlement.total.minor);
  expect(show(settlement).at(-1)).toMatchObject({ kind: 'total' });
});

test('tax inside the price is told and not added', () => {
  const settlement = { lines: [line], returnShippingFee: eur(0), total: eur(2755) };
  expect(show(settlement).find(({ kind }) => kind === 'note')?.label).toBe('includes €4.63 tax');
});
