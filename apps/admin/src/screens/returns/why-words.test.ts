// Does a merchant read in the list, in words of their language, why a person must look?
import { type ReasonCode, reasonCodes } from '@aftercare/core/returns/reasons.ts';
import { forAdmin } from '@aftercare/words/en/for-admin.ts';
import { expect, test } from 'vitest';
import { createReader } from '../../messages/reader.ts';

const asking = reasonCodes.slice(
  reasonCodes.indexOf('DELIVERY_UNKNOWN'),
  reasonCodes.indexOf('ALREADY_DECIDED'),
);

test('every rule that asks for a person has its word for the list of returns', () => {
  const { review } = createReader(forAdmin, 'en-GB').words;
  const named = Object.keys(review) as ReasonCode[];
  expect(named.sort()).toEqual([...asking].sort());
});
