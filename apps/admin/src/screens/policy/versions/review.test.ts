// Does the review say of a draft what publishing it would change, and what of it can't be read?
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import { describe, expect, test } from 'vitest';
import { policyFields, toDraft } from '../policy-draft.ts';
import { emptyRule } from '../rules/rule-draft.ts';
import { reviewDraft } from './review.ts';

const policy = draftPolicy({ name: 'Hill', currency: 'EUR' });
const page = { policy, currency: 'EUR' };
const draft = toDraft(policy);

describe('the review', () => {
  test('of a form nobody touched there is nothing, nor of the same number written otherwise', () => {
    expect(reviewDraft(draft, page)).toEqual({ changes: [], unread: [] });
    expect(reviewDraft({ ...draft, restockingFeeBasisPoints: '0.00' }, page)).toEqual({
      changes: [],
      unread: [],
    });
  });

  test('a field that can’t be read hides no other', () => {
    const typed = { ...draft, merchantReturnDays: '45', assumedDeliveryDays: 'x', autoApproveBelow: '1.005' };
    expect(reviewDraft(typed, page)).toEqual({
      changes: [{ field: 'merchantReturnDays', before: 30, after: 45 }],
      unread: ['assumedDeliveryDays', 'autoApproveBelow'],
    });
  });

  test('a rule that isn’t finished can’t be read, and hides no field', () => {
    const typed = { ...draft, merchantReturnDays: '45', rules: [emptyRule('1')] };
    expect(reviewDraft(typed, page)).toEqual({
      changes: [{ field: 'merchantReturnDays', before: 30, after: 45 }],
      unread: ['rules'],
    });
  });

  test('every field of the form is looked at', () => {
    const other = toDraft({
      ...policy,
      ...{ merchantReturnDays: 31, countedFrom: 'ORDER', assumedDeliveryDays: 8, finalSaleTag: 'x' },
      ...{ restockingFeeBasisPoints: 1, returnFees: 'FreeReturn' },
      ...{
        returnShippingFee: { minor: 1, currency: 'EUR' },
        autoApproveBelow: { minor: 1, currency: 'EUR' },
      },
      ...{
        answerWithinDays: 3,
        sendWithinDays: 15,
        refundWithinDays: 15,
        returnAddress: 'x',
        instructions: 'x',
      },
      rules: [
        {
          name: 'Sale',
          when: {
            ...{ applicableCountry: [], productTags: ['sale'], skus: [], reasons: [], customerTags: [] },
            ...{ worthFrom: null, worthBelow: null, earlierReturns: null },
          },
          outcome: {
            ...{ answer: 'ineligible', message: '', merchantReturnDays: null },
            ...{ restockingFeeBasisPoints: null, wayBack: null },
          },
        },
      ],
    });
    expect(
      reviewDraft(other, page)
        .changes.map(({ field }) => field)
        .sort(),
    ).toEqual([...policyFields].sort());
  });
});
