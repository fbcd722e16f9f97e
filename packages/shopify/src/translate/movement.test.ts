import { expect, test } from 'vitest';
import { transactionAnswer } from '../answers/movement.ts';
import { toTransactions } from './movement.ts';

const payment = (id: string, kind: string, amount: string, more: Record<string, unknown> = {}) =>
  transactionAnswer.parse({
    id,
    kind,
    status: 'SUCCESS',
    gateway: 'cards',
    formattedGateway: 'Cards',
    processedAt: '2026-10-01T10:00:00Z',
    amountSet: {
      shopMoney: { amount, currencyCode: 'EUR' },
      presentmentMoney: { amount, currencyCode: 'EUR' },
    },
    parentTransaction: null,
    paymentDetails: null,
    ...more,
  });
const of = (id: string) => ({ parentTransaction: { id } });

test.each([
  ['a sale untouched', [payment('s', 'SALE', '10')], 1000],
  ['a sale partly refunded', [payment('s', 'SALE', '10'), payment('r', 'REFUND', '4', of('s'))], 600],
  [
    'a refund on its way',
    [payment('s', 'SALE', '10'), payment('r', 'REFUND', '4', { ...of('s'), status: 'PENDING' })],
    600,
  ],
  [
    'a refund that failed',
    [payment('s', 'SALE', '10'), payment('r', 'REFUND', '4', { ...of('s'), status: 'FAILURE' })],
    1000,
  ],
  ['a refund of another payment', [payment('s', 'SALE', '10'), payment('r', 'REFUND', '4', of('x'))], 1000],
  ['a capture', [payment('c', 'CAPTURE', '10', of('a'))], 1000],
])('%s leaves what it may still give back', (_what, answers, minor) => {
  expect(toTransactions(answers)[0]?.refundable).toEqual({ minor, currency: 'EUR' });
});

test.each([
  ['an authorization', payment('a', 'AUTHORIZATION', '10')],
  ['a refund', payment('r', 'REFUND', '10')],
  ['a sale that failed', payment('s', 'SALE', '10', { status: 'FAILURE' })],
])('%s can give nothing back', (_what, answer) => {
  expect(toTransactions([answer])[0]?.refundable).toBeNull();
});

test('a card is named as the shopper knows it', () => {
  const paymentDetails = { company: 'Visa', number: '•••• •••• •••• 4242' };
  expect(toTransactions([payment('s', 'SALE', '10', { paymentDetails })])[0]?.label).toBe('Visa ··4242');
});

test('a status that Shopify adds one day is as good as its own UNKNOWN', () => {
  expect(payment('s', 'SALE', '10', { status: 'SETTLING' }).status).toBe('UNKNOWN');
});
