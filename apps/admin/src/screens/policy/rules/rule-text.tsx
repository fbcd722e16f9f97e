// How is a rule read that may not be finished yet?
import { useReader } from '../../../messages/reader.ts';
import { type RuleDraft, readRule } from './rule-draft.ts';
import { tellRule } from './rule-sentence.ts';

export interface RuleTextProps {
  readonly rule: RuleDraft;
  readonly currency: string;
  readonly countsCategories: boolean;
}

/** Its sentence, as far as its fields hold one; a name it need not have for that. */
export function RuleText({ rule, currency, countsCategories }: RuleTextProps) {
  const reader = useReader();
  const reading = readRule({ ...rule, name: '-' }, currency);
  if (!reading.ok) return reader.words.policyRules.unfinished;
  return tellRule({ reader, countsCategories }, reading.rule);
}
