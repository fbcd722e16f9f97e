// Is whoever sent something wrong told what, and where, in words of ours?
import { policyUpdateSchema, returnsQuerySchema } from '@aftercare/core/wire/admin.ts';
import {
  approvalSchema,
  closureSchema,
  decisionSchema,
  declineSchema,
  findingSchema,
  receiptSchema,
} from '@aftercare/core/wire/decisions.ts';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { readInput } from './input.ts';
import { HttpProblem } from './problem.ts';
import { readerIn } from './reader.ts';

function refusalOf(schema: z.ZodType, body: unknown) {
  try {
    readInput(schema, body);
  } catch (error) {
    if (error instanceof HttpProblem) return error.toldTo(readerIn('en'));
    throw error;
  }
  throw new Error('it was taken');
}

const line = { returnLineId: 'x', disposition: 'RESTOCKED', quantity: 1 };
const cases: readonly (readonly [string, z.ZodType, unknown, string, string])[] = [
  ['nothing', decisionSchema, undefined, 'revision', 'This is missing.'],
  ['text for a number', decisionSchema, { revision: '1' }, 'revision', 'Enter a number.'],
  ['part of a number', decisionSchema, { revision: 1.5 }, 'revision', 'Enter a whole number.'],
  ['less than nothing', decisionSchema, { revision: -1 }, 'revision', 'Enter a number that is not below 0.'],
  ['one field more', decisionSchema, { revision: 1, to: 2 }, 'to', 'This is not asked for here.'],
  ['a list for fields', decisionSchema, [], '', 'Send named fields.'],
  ['no reason', declineSchema, { revision: 1, reason: ' ' }, 'reason', 'Fill this in.'],
  ...(
    [
      ['reason', declineSchema, { revision: 1, reason: '\u200b' }],
      ['note', approvalSchema, { revision: 1, note: '\u2060' }],
      ['paidAnotherWay', closureSchema, { revision: 1, paidAnotherWay: ' \u200e ' }],
      ['note', findingSchema, { revision: 1, intentId: 'x', paid: true, note: '\u3164' }],
    ] as const
  ).map(([field, schema, sent]) => [`${field} unseen`, schema, sent, field, 'Fill this in.'] as const),
  ['a number for text', declineSchema, { revision: 1, reason: 7 }, 'reason', 'Enter text.'],
  [
    'a reason without end',
    declineSchema,
    { revision: 1, reason: 'x'.repeat(501) },
    'reason',
    'Shorten this to 500 characters.',
  ],
  ['no line', receiptSchema, { revision: 1, lines: [] }, 'lines', 'Send at least 1.'],
  [
    'too many lines',
    receiptSchema,
    { revision: 1, lines: Array(501).fill(line) },
    'lines',
    'Send no more than 500 at once.',
  ],
  [
    'too large a quantity',
    receiptSchema,
    { revision: 1, lines: [{ ...line, quantity: 100_001 }] },
    'lines.0.quantity',
    'Enter a number that is not above 100,000.',
  ],
  [
    'a field more in a line',
    receiptSchema,
    { revision: 1, lines: [{ ...line, amount: 1 }] },
    'lines.0.amount',
    'This is not asked for here.',
  ],
  ['a policy that is none', policyUpdateSchema, { basedOn: 1, policy: 'x' }, 'policy', 'Send named fields.'],
];

test.each(cases)('%s is refused in words', (_, schema, body, path, message) => {
  const { status, fields, detail } = refusalOf(schema, body);
  expect({ status, fields }).toEqual({ status: 422, fields: [{ path, message }] });
  expect(detail).toBe(`${path || 'body'}: ${message}`);
});

test('what may be chosen is told', () => {
  const { detail } = refusalOf(returnsQuerySchema, { stage: 'PAID,LOST' });
  expect(detail).toMatch(/^stage\.1: Choose one of these: DECIDE, RECEIVE, .+\.$/);
});

test('every field that nobody knows is named, a long one in short', () => {
  const { fields } = refusalOf(decisionSchema, { revision: 1, one: 1, ['x'.repeat(10_000)]: 1 });
  expect(fields?.map(({ path }) => path)).toEqual(['one', `${'x'.repeat(80)}…`]);
});

test('no word of the library’s own is left for any field of a policy', () => {
  const fields = ['merchantReturnDays', 'finalSaleTag', 'returnFees', 'returnShippingFee', 'instructions'];
  for (const value of [
    null,
    '',
    'x',
    -1,
    1.5,
    1e300,
    [],
    {},
    { minor: 1.5, currency: 'euro' },
    'x'.repeat(9_000),
  ]) {
    const policy = Object.fromEntries(fields.map((field) => [field, value]));
    const { detail } = refusalOf(policyUpdateSchema, { basedOn: 1, policy });
    expect(detail).not.toMatch(/Invalid|Unrecognized|expected|received|Too (?:big|small)/);
  }
});
