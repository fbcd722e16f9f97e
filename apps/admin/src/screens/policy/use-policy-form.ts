// How does the policy get from its fields to a published version?
import type { Policy } from '@aftercare/core/policy/policy.ts';
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { useState } from 'react';
import { useCalls } from '../../api/calls-context.ts';
import { useRights } from '../../api/rights.ts';
import { useTypedState } from '../../api/typed.ts';
import { useCommand } from '../../api/use-command.ts';
import { useReader } from '../../messages/reader.ts';
import { showToast } from '../../ui/toast.ts';
import { type PolicyDraft, type PolicySources, readDraft, sampleOf, toDraft } from './policy-draft.ts';
import { noErrors, readServerErrors, tellErrors } from './policy-errors.ts';
import { useRules } from './rules/use-rules.ts';

export type PolicyForm = ReturnType<typeof usePolicyForm>;

/** The fields, what is wrong in them, and the two ways out: publish or discard. */
export function usePolicyForm(page: PolicyPage, showPublished: (basedOn: number) => Promise<void>) {
  const calls = useCalls();
  const { words } = useReader();
  const command = useCommand();
  const standing = toDraft(page.policy);
  const [draft, setDraft] = useTypedState(`policy ${page.version}`, standing, sampleOf(standing));
  const [errors, setErrors] = useState(noErrors);
  const [sources, setSources] = useState<PolicySources>({});

  const { currency } = page;
  const rules = useRules({ rules: draft.rules, errors, currency, setDraft, setErrors });
  const change = (field: Partial<PolicyDraft>) => setDraft((before) => ({ ...before, ...field }));
  /** Takes a value over from the shop's own text, with the sentence it stands in. */
  const takeOver = (field: Partial<PolicyDraft>, sentence: string) => {
    change(field);
    const taken = Object.keys(field).map((name) => [name, sentence] as const);
    setSources((before) => ({ ...before, ...Object.fromEntries(taken) }));
  };
  /** Puts other terms into the form; nothing is published. */
  const fill = (terms: Policy) => {
    setDraft(toDraft(terms));
    setSources({});
    setErrors(noErrors);
    rules.closeAll();
    command.dismiss();
  };
  const discard = () => fill(page.policy);
  const publish = () => {
    const reading = readDraft(draft, currency);
    if (!reading.ok) return setErrors(tellErrors(reading, words, currency));
    setErrors(noErrors);
    void command.run(
      () => calls.publish(page.version, reading.policy),
      async (answer) => {
        if (!answer.ok) return setErrors(readServerErrors(answer.problem.fields ?? [], draft, words));
        showToast(words.policy.published);
        await showPublished(page.version);
      },
    );
  };
  const isDirty = JSON.stringify(draft) !== JSON.stringify(standing);
  const isReadOnly = !useRights().may('changePolicy');
  // Who finds the first draft right makes it theirs all the same.
  const isOwn = page.version > 1;
  const canPublish = isDirty || !isOwn;
  return {
    draft,
    errors: errors.fields,
    rules,
    sources,
    isDirty,
    isOwn,
    isReadOnly,
    canPublish,
    command,
    change,
    takeOver,
    fill,
    discard,
    publish,
  };
}

/** What every group of the policy's fields is given. */
export interface PolicyFieldsProps {
  readonly form: PolicyForm;
  readonly currency: string;
  /** A product's categories count as its tags do. */
  readonly countsCategories: boolean;
}
