// The merchant changes the rules: for the orders to come, never for those already placed.
import type { Policy } from '@aftercare/core/policy/policy.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

export type PublishAnswer =
  | { readonly answer: 'published'; readonly version: number }
  | { readonly answer: 'conflict' }
  | { readonly answer: 'refused'; readonly fields: readonly { path: string; message: string }[] };

/** Publishes a version; of two staff who edit the same one, the second is told. */
export async function publishPolicy(
  deps: Deps,
  shop: Shop,
  asked: { readonly policy: Policy; readonly basedOn: number; readonly by: string },
): Promise<PublishAnswer> {
  const fields = currencyProblems(
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

function currencyProblems(policy: Policy, currency: string): { path: string; message: string }[] {
  return (['returnShippingFee', 'autoApproveBelow'] as const).flatMap((field) => {
    const message = `Amounts of the policy are in ${currency}, the shop's currency.`;
    const wrong =
      policy[field].currency !== currency
        ? message
        : policy[field].minor < 0
          ? 'This can’t be less than zero.'
          : null;
    return wrong === null ? [] : [{ path: `policy.${field}`, message: wrong }];
  });
}
