// The merchant changes the rules: for the orders to come, never for those already placed.
import { holds } from '@aftercare/core/holds.ts';
import { amountProblem } from '@aftercare/core/policy/amounts.ts';
import type { Policy } from '@aftercare/core/policy/policy.ts';
import { type RuleProblem, ruleProblems } from '@aftercare/core/policy/rule-problems.ts';
import type { StaffMember } from '@aftercare/core/staff/member.ts';
import type { Deps } from './deps.ts';
import { sendTerms } from './show-terms.ts';
import type { Shop, ShopStore } from './store.ts';

export type PublishAnswer =
  | { readonly answer: 'published'; readonly version: number }
  | { readonly answer: 'conflict' }
  | { readonly answer: 'refused'; readonly fields: readonly PolicyFinding[] };

/** RuleProblem holds what can be wrong with an amount as well. */
export interface PolicyFinding {
  /** "policy.rules.2.outcome" */
  readonly path: string;
  readonly problem: RuleProblem;
}

type Publisher = Pick<StaffMember, 'staffId' | 'name'>;

/** Publishes a version; of two staff who edit the same one, the second is told. */
export async function publishPolicy(
  deps: Deps,
  shop: Shop,
  asked: { readonly policy: Policy; readonly basedOn: number; readonly by: Publisher },
): Promise<PublishAnswer> {
  const currency = shop.facts?.currency ?? asked.policy.returnShippingFee.currency;
  const fields = [...amountProblems(asked.policy, currency), ...problemsOfRules(asked.policy, currency)];
  if (fields.length > 0) return { answer: 'refused', fields };
  const at = deps.now().toISOString();
  const { policy, basedOn, by } = asked;
  return deps.store.inShop(shop.shopId, async (store) => {
    const made = await store.policies.publish(policy, { basedOn, by: by.name, at });
    if (made !== null) {
      await sendTerms(store);
      return { answer: 'published', version: made.version };
    }
    // Who never read that it was published publishes it again.
    const newest = await store.policies.current();
    const isSame = holds(newest, { version: basedOn + 1, publishedBy: by.name, policy });
    return isSame && (await isOnlyOne(store, by))
      ? { answer: 'published', version: newest.version }
      : { answer: 'conflict' };
  });
}

/** A version bears its publisher's name alone: whether that can be nobody else of the shop's staff. */
async function isOnlyOne({ staff }: ShopStore, { staffId, name }: Publisher): Promise<boolean> {
  const called = (await staff.all()).filter((one) => one.name === name);
  return called.length === 1 && called[0]?.staffId === staffId;
}

function amountProblems(policy: Policy, currency: string): PolicyFinding[] {
  return (['returnShippingFee', 'autoApproveBelow'] as const).flatMap((field) => {
    const problem = amountProblem(policy[field], currency);
    return problem === null ? [] : [{ path: `policy.${field}`, problem }];
  });
}

function problemsOfRules({ rules }: Policy, currency: string): PolicyFinding[] {
  return rules.flatMap((rule, at) =>
    ruleProblems(rule, currency).map(({ path, problem }) => ({
      path: `policy.rules.${at}.${path}`,
      problem,
    })),
  );
}
