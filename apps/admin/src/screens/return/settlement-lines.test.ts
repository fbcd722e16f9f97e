// Do the parts that are shown sum to the total that is shown?
import type { SettlementView } from '@aftercare/core/returns/list-price.ts';
import type { Stage } from '@aftercare/core/wire/admin.ts';
import { forAdmin } from '@aftercare/words/en/for-admin.ts';
import { expect, test } from 'vitest';
import { createReader } from '../../messages/reader.ts';
import { listSettlement, sayPaidHere } from './settlement-lines.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const line: SettlementView['lines'][number] = {
  lineId: 'shirt',
  quantity: 1,
  units: [0],
  unitDues: [2755],
  goods: eur(2900),
  tax: eur(0),
  includedTax: eur(463),
  restockingFee: eur(145),
  due: eur(2755),
  discounted: null,
};
const taxed = {
  ...line,
  lineId: 'mug',
  tax: eur(228),
  includedTax: eur(0),
  goods: eur(1200),
  due: eur(1283),
};
const reader = createReader(forAdmin, 'en');
const show = (settlement: SettlementView) => listSettlement({ settlement, stage: 'PAY' }, (id) => id, reader);
const sumOf = (settlement: SettlementView) =>
  show(settlement)
    .filter(({ kind }) => kind === 'part')
    .reduce((sum, { amount }) => sum + Math.round(Number(amount.replace(/[^0-9.-]/g, '')) * 100), 0);

test.each<[string, SettlementView]>([
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

test('a discount is told as the list price and what was taken off, and is not added', () => {
  const discounted = { price: eur(3200), discount: eur(300) };
  const settlement = { lines: [{ ...line, discounted }], returnShippingFee: eur(0), total: eur(2755) };
  expect(show(settlement)[1]).toMatchObject({ kind: 'note', label: 'Price €32.00 · discount -€3.00' });
  expect(sumOf(settlement)).toBe(2755);
});

test('of a return closed as paid another way nobody is said to get its total from here', () => {
  const settlement = { lines: [line], returnShippingFee: eur(0), total: eur(2755) };
  const labelOf = (stage: Stage) => listSettlement({ settlement, stage }, (id) => id, reader).at(-1)?.label;
  expect(labelOf('PAID')).toBe('The shopper gets');
  expect(['CLOSED', 'CANCELED', 'DECLINED'].map((stage) => labelOf(stage as Stage))).toEqual(
    Array(3).fill('Total of this return'),
  );
  const intent = { id: 'i-1', sequence: 1, amount: eur(1000), method: null, evidence: null, sentAt: null };
  const say = (stage: Stage, ...states: ('done' | 'refused')[]) =>
    sayPaidHere({ settlement, stage, intents: states.map((state) => ({ ...intent, state })) }, reader);
  expect(say('CLOSED')).toBe('It was not paid from here.');
  expect(say('CLOSED', 'refused')).toBe('It was not paid from here.');
  expect(say('CLOSED', 'refused', 'done')).toBe(
    'Of this, €10.00 was refunded; the rest was not paid from here.',
  );
  expect(say('PAID', 'done')).toBeNull();
  expect(say('CANCELED')).toBeNull();
});
