// What is other in one policy than in another, field by field?
import { holds } from '../holds.ts';
import { type Policy, policySchema } from './policy.ts';
import { type RuleChange, ruleChanges } from './rule-changes.ts';

type PlainField = Exclude<keyof Policy, 'rules'>;

/** One field that is other, and what it was; the table of rules says so rule by rule. */
export type PolicyChange =
  | {
      readonly [Field in PlainField]: {
        readonly field: Field;
        readonly before: Policy[Field];
        readonly after: Policy[Field];
      };
    }[PlainField]
  | { readonly field: 'rules'; readonly changes: readonly RuleChange[] };

const fields = Object.keys(policySchema.shape) as (keyof Policy)[];

/** What `after` says otherwise than `before`, in the order of the policy's own fields; empty: they say the same. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  return fields.flatMap((field) => {
    if (field !== 'rules') return plainChange(field, before, after);
    const changes = ruleChanges(before.rules, after.rules);
    return changes.length === 0 ? [] : [{ field, changes }];
  });
}

/** How many things a person reads that were changed: each rule by itself. */
export function countChanges(changes: readonly PolicyChange[]): number {
  return changes.reduce((sum, change) => sum + (change.field === 'rules' ? change.changes.length : 1), 0);
}

function plainChange(field: PlainField, before: Policy, after: Policy): PolicyChange[] {
  const [one, other] = [before[field], after[field]];
  if (holds(one, other) && holds(other, one)) return [];
  // One field's values, which the types can't tell of a name in a variable.
  return [{ field, before: one, after: other } as PolicyChange];
}
