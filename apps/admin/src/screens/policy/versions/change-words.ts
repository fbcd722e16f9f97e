// How is a change of the policy told: what it was and what it becomes, in the reader's words and numbers?
import type { Money } from '@aftercare/core/money/money.ts';
import type { PolicyChange } from '@aftercare/core/policy/changes.ts';
import type { Policy } from '@aftercare/core/policy/policy.ts';
import { changedPart } from './changed-part.ts';
import { tellRuleChange } from './rule-words.ts';
import { type ChangeTeller, type ToldChange, type ToldPart, writePercent } from './told-change.ts';

/** Every change, in the order of the policy's fields; each rule by itself. */
export function tellChanges(changes: readonly PolicyChange[], teller: ChangeTeller): ToldChange[] {
  return changes.flatMap((change) => {
    if (change.field === 'rules') return change.changes.map((one) => tellRuleChange(one, teller));
    return [{ label: fieldLabel(change.field, teller), parts: [tellPart(change, teller.reader)] }];
  });
}

/** What the form calls a field. */
export function fieldLabel(field: keyof Policy, { reader, countsCategories }: ChangeTeller): string {
  const { policy, policyRules } = reader.words;
  const labels: Record<keyof Policy, string> = {
    merchantReturnDays: policy.days,
    countedFrom: policy.countedFrom,
    assumedDeliveryDays: policy.assumed,
    finalSaleTag: countsCategories ? policy.finalSaleOfCategories : policy.finalSale,
    restockingFeeBasisPoints: policy.restocking,
    returnFees: policy.whoPays,
    returnShippingFee: policy.parcel,
    autoApproveBelow: policy.autoApprove,
    answerWithinDays: policy.answerWithin,
    sendWithinDays: policy.sendWithin,
    refundWithinDays: policy.refundWithin,
    returnAddress: policy.address,
    instructions: policy.instructions,
    rules: policyRules.title,
  };
  return labels[field];
}

function tellPart(
  change: Exclude<PolicyChange, { field: 'rules' }>,
  { words, locale, money }: ChangeTeller['reader'],
): ToldPart {
  const { policy, versions } = words;
  const line = <T>(before: T, after: T, tell: (value: T) => string): string =>
    versions.changed({ before: tell(before), after: tell(after) });
  switch (change.field) {
    case 'merchantReturnDays':
    case 'assumedDeliveryDays':
    case 'answerWithinDays':
    case 'sendWithinDays':
    case 'refundWithinDays':
      return line(change.before, change.after, (n) => words.ownWords.days({ n }));
    case 'restockingFeeBasisPoints':
      return line(change.before, change.after, (value) => writePercent(value, locale));
    case 'returnShippingFee':
      return line(change.before, change.after, money);
    case 'autoApproveBelow':
      return line(change.before, change.after, (value: Money) =>
        value.minor === 0 ? versions.never : money(value),
      );
    case 'returnFees':
      return line(change.before, change.after, (value) => policy.whoPaysOptions[value]);
    case 'countedFrom':
      return line(change.before, change.after, (value) => policy.countedFromOptions[value]);
    case 'finalSaleTag':
      return line(change.before, change.after, (value) => value || versions.empty);
    case 'returnAddress':
    case 'instructions': {
      const { before, after } = changedPart(change.before, change.after);
      return { before: before || versions.empty, after: after || versions.empty };
    }
  }
}
