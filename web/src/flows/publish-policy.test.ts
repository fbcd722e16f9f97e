// Is a policy with an amount that can't stand refused before anything is written, at its own field?
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import { expect, test } from 'vitest';
import type { Deps } from './deps.ts';
import { publishPolicy } from './publish-policy.ts';
import type { Shop } from './store.ts';

// Refused before anything is asked of them.
const deps = {} as Deps;
const shop: Pick<Shop, 'facts'> = { facts: null };

test.each(['returnShippingFee', 'autoApproveBelow'] as const)(
  'too large a %s is named to the merchant',
  async (field) => {
    const draft = draftPolicy({ name: 'Fjord', currency: 'EUR' });
    const policy = { ...draft, [field]: { minor: 9_000_000_000_000_000, currency: 'EUR' } };
    const answer = await publishPolicy(deps, shop as Shop, {
      policy,
      basedOn: 1,
      by: { staffId: '1', name: 'Mia' },
    });
    expect(answer).toEqual({
      answer: 'refused',
      fields: [{ path: `policy.${field}`, problem: expect.objectContaining({ code: 'TOO_MUCH' }) }],
    });
  },
);
