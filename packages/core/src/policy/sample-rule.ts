// What does a merchant's rule look like to a test? One without conditions that says nothing, and what the test is about.
import { type ReturnRule, ruleConditionsSchema, ruleOutcomeSchema } from './rules.ts';

/** A rule of the merchant's with these conditions and this outcome. */
export function sampleRule(
  when: Partial<ReturnRule['when']>,
  outcome: Partial<ReturnRule['outcome']>,
  name = 'A rule',
): ReturnRule {
  return { name, when: ruleConditionsSchema.parse(when), outcome: ruleOutcomeSchema.parse(outcome) };
}
