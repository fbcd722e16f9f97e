import type { ReturnRequest } from '@aftercare/core/platform.ts';
import { expect, test } from 'vitest';
import { markedNote, toRequestInput } from './request-input.ts';

const line = {
  fulfillmentLineId: 'f',
  quantity: 1,
  reason: 'OTHER' as const,
  note: 'Too big',
  restockingFeeBasisPoints: 1250,
};
const request: ReturnRequest = {
  orderId: 'o',
  marker: '[m-1]',
  lines: [line],
  returnShippingFee: { minor: 495, currency: 'EUR' },
};

test('fees go out as a percentage and as a decimal amount', () => {
  expect(toRequestInput(request, () => 'reason')).toEqual({
    orderId: 'o',
    returnLineItems: [
      {
        fulfillmentLineItemId: 'f',
        quantity: 1,
        customerNote: 'Too big [m-1]',
        returnReasonDefinitionId: 'reason',
        restockingFee: { percentage: 12.5 },
      },
    ],
    returnShippingFee: { amount: { amount: '4.95', currencyCode: 'EUR' } },
  });
});

test('no fee and no known reason leave their fields out', () => {
  const free = {
    ...request,
    lines: [{ ...line, restockingFeeBasisPoints: 0 }],
    returnShippingFee: { minor: 0, currency: 'EUR' },
  };
  const input = toRequestInput(free, () => null);
  expect(input).not.toHaveProperty('returnShippingFee');
  expect(JSON.stringify(input)).not.toMatch(/restockingFee|returnReasonDefinitionId/);
});

test('a long note is shortened to what Shopify takes, and the marker is never cut', () => {
  const note = markedNote('x'.repeat(400), '[marker]');
  expect(note).toHaveLength(300);
  expect(note.endsWith(' [marker]')).toBe(true);
});

test('a cut never leaves half a character', () => {
  const note = markedNote('a'.repeat(290) + '😀'.repeat(10), 'marker');
  expect(note.isWellFormed()).toBe(true);
});

test('without words the marker stands alone', () => expect(markedNote('  ', '[m]')).toBe('[m]'));
