// The merchant changes the rules: for the orders to come, never for those already placed.
import { type AmountProblem, amountProblem } from '@aftercare/core/policy/amounts.ts';
import type { Policy } from '@aftercare/core/policy/policy.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

export type PublishAnswer =
  | { readonly answer: 'published'; readonly version: number }
  | { readonly answer: 'conflict' }
  | { readonly answer: 'refused'; readonly fields: readonly { path: string; problem: AmountProblem }[] };

/** Publishes a version; of two staff who edit the same one, the second is told. */
export async function publishPolicy(
  deps: Deps,
  shop: Shop,
  asked: { readonly policy: Policy; readonly basedOn: number; readonly by: string },
): Promise<PublishAnswer> {
  const fields = amountProblems(
    asked.policy,
    shop.facts?.currency ?? asked.policy.returnShippingFee.currency,
  );
  if (fields.length > 0) return { answer: 'refused', fields };
  const at = deps.now().toISOString();
  const made = await deps.store.inShop(shop.shopId, (store) =>
    store.policies.publish(asked.policy, { basedOn: asked.basedOn, by: asked.by, at }),
  );
  return made === null ? { answer: 'conflict' } : { answer: 'published', version: made.version };
}

function amountProblems(policy: Policy, currency: string): { path: string; problem: AmountProblem }[] {
  return (['returnShippingFee', 'autoApproveBelow'] as const).flatMap((field) => {
    const problem = amountProblem(policy[field], currency);
    return problem === null ? [] : [{ path: `policy.${field}`, problem }];
  });
}
