// Which field of a rule is meant by a path of its schema?

const fields = {
  name: 'name',
  'when.applicableCountry': 'countries',
  'when.productTags': 'productTags',
  'when.skus': 'skus',
  'when.reasons': 'reasons',
  'when.customerTags': 'customerTags',
  'when.worthFrom': 'worthFrom',
  'when.worthBelow': 'worthBelow',
  'when.earlierReturns.withinDays': 'earlierWithin',
  'when.earlierReturns': 'earlierAtLeast',
  'outcome.message': 'message',
  'outcome.merchantReturnDays': 'days',
  'outcome.restockingFeeBasisPoints': 'restocking',
  'outcome.wayBack.returnShippingFee': 'parcel',
  'outcome.wayBack': 'returnFees',
  // Of the outcome as a whole it is the first field.
  outcome: 'answer',
} as const;

export type RuleField = (typeof fields)[keyof typeof fields];

/** "when.earlierReturns.atLeast" is `earlierAtLeast`; what we don't know is told at the name. */
export function ruleFieldOf(path: string): RuleField {
  const known = Object.entries(fields).find(([prefix]) => path === prefix || path.startsWith(`${prefix}.`));
  return known?.[1] ?? 'name';
}

/** "policy.rules.2.outcome.message": the third rule, and the path within it; null: it is about no one rule. */
export function splitRulePath(path: string): { readonly at: number; readonly path: string } | null {
  const match = /^(?:policy\.)?rules\.(\d+)(?:\.|$)/.exec(path);
  return match === null ? null : { at: Number(match[1]), path: path.slice(match[0].length) };
}
