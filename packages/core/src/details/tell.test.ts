// Is what was found kept whole, and told apart from every other text?
import { expect, test } from 'vitest';
import { readDetail, tell, tellReasons } from './tell.ts';

const moved = { minor: 1500, currency: 'EUR' };

test('a detail is read again with its facts, each of its kind', () => {
  expect(readDetail(tell('OTHER_AMOUNT_MOVED', { refund: 'X1', moved, meant: moved }))).toEqual({
    code: 'OTHER_AMOUNT_MOVED',
    facts: {
      refund: { kind: 'name', value: 'X1' },
      moved: { kind: 'amount', value: moved },
      meant: { kind: 'amount', value: moved },
    },
  });
});

test('one without facts has a space all the same, so nobody takes it for an id', () => {
  const kept = tell('PROCESSED_NOTHING_DUE', {});
  expect(kept).toMatch(/\s/);
  expect(readDetail(kept)).toEqual({ code: 'PROCESSED_NOTHING_DUE', facts: {} });
});

test('what others said survives, whatever signs it has', () => {
  const why = ['He said: "no"\n{"code":\\ 1}', '“x” \u0000 ש'];
  expect(readDetail(tell('NOTHING_SENT', { why }))?.facts.why).toEqual({ kind: 'said', value: why });
});

test.each([
  ['from before', 'Refund X1 moved €15.00 of €20.00.'],
  ['of an old code', 'R-1: PUT_INTO_STOCK: 2 × Mug.'],
  ['of a code that is none of ours', 'CONSTRUCTOR {}'],
  ['with a fact missing', 'FAILED_AFTER_PAID {}'],
  ['with a fact of another kind', 'SENT_NO_TRACE {"times":"often"}'],
  ['that is no JSON', 'NOTHING_READ {x}'],
  ['of a platform, in JSON', '{"code":"NOTHING_READ"}'],
  ['that is empty', ''],
])('a plain text %s is no detail', (_, text) => {
  expect(readDetail(text)).toBeNull();
});

test('codes of the rules stay codes, one detail stays itself, and the words of others are kept as theirs', () => {
  const hidden = tell('GONE_OR_TOO_OLD', {});
  expect(tellReasons(['NOT_OPEN', 'NOTHING_TO_PAY'])).toBe('NOT_OPEN NOTHING_TO_PAY');
  expect(tellReasons([hidden])).toBe(hidden);
  expect(tellReasons(['Return is not open', hidden])).toBe(
    tell('OTHERS_SAID', { said: ['Return is not open', hidden] }),
  );
});
