// How are the rules of a policy added, changed, moved and taken away?
import { type Dispatch, type SetStateAction, useState } from 'react';
import { useReader } from '../../../messages/reader.ts';
import type { PolicyDraft } from '../policy-draft.ts';
import type { FormErrors } from '../policy-errors.ts';
import { checkRule, emptyRule, type RuleDraft } from './rule-draft.ts';
import { tellRuleFaults } from './rule-errors.ts';

export type RulesForm = ReturnType<typeof useRules>;

export interface RulesFormProps {
  readonly rules: readonly RuleDraft[];
  readonly errors: FormErrors;
  readonly currency: string;
  readonly setDraft: Dispatch<SetStateAction<PolicyDraft>>;
  readonly setErrors: Dispatch<SetStateAction<FormErrors>>;
}

/** The rules as they stand in the draft, and which of them are open. */
export function useRules({ rules, errors, currency, setDraft, setErrors }: RulesFormProps) {
  const { words } = useReader();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const set = (next: (before: readonly RuleDraft[]) => readonly RuleDraft[]) =>
    setDraft((before) => ({ ...before, rules: next(before.rules) }));

  /** Opens a new one at the end, and tells its id. */
  const add = () => {
    const id = String(1 + Math.max(0, ...rules.map((rule) => Number(rule.id))));
    set((before) => [...before, emptyRule(id)]);
    setOpened((before) => [...before, id]);
    return id;
  };
  const change = (id: string, part: Partial<RuleDraft>) =>
    set((before) => before.map((rule) => (rule.id === id ? { ...rule, ...part } : rule)));
  const remove = (id: string) => {
    set((before) => before.filter((rule) => rule.id !== id));
    setErrors((before) => withoutRule(before, id));
  };
  const move = (id: string, by: 1 | -1) => set((before) => moved(before, id, by));
  const open = (id: string) => setOpened((before) => [...before, id]);
  /** Closes it unless something is wrong in it, which is told then; answers whether it is closed. */
  const close = (id: string): boolean => {
    const rule = rules.find((one) => one.id === id);
    const reading = rule === undefined ? null : checkRule(rule, currency);
    const told = reading === null || reading.ok ? null : tellRuleFaults(reading.faults, words, currency);
    setErrors((before) => {
      const others = withoutRule(before, id);
      return told === null ? others : { ...others, rules: { ...others.rules, [id]: told } };
    });
    if (told === null) setOpened((before) => before.filter((one) => one !== id));
    return told === null;
  };
  return {
    ...{ rules, add, change, remove, move, open, close },
    isOpen: (id: string) => opened.includes(id) || errors.rules[id] !== undefined,
    errorsOf: (id: string) => errors.rules[id] ?? {},
    closeAll: () => setOpened([]),
  };
}

function moved(rules: readonly RuleDraft[], id: string, by: 1 | -1): readonly RuleDraft[] {
  const at = rules.findIndex((rule) => rule.id === id);
  const [rule, other] = [rules[at], rules[at + by]];
  if (rule === undefined || other === undefined) return rules;
  return rules.with(at, other).with(at + by, rule);
}

/** With the last rule's errors goes what was said of the rules as a whole. */
function withoutRule({ fields, rules }: FormErrors, id: string): FormErrors {
  const left = Object.fromEntries(Object.entries(rules).filter(([one]) => one !== id));
  if (Object.keys(left).length > 0) return { fields, rules: left };
  const { rules: _, ...others } = fields;
  return { fields: others, rules: left };
}
