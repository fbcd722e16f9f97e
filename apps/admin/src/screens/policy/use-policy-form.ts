// How does the policy get from its fields to a published version?
import { writeAmount } from '@aftercare/core/money/amount.ts';
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { useState } from 'react';
import { useCalls } from '../../api/calls-context.ts';
import { useRights } from '../../api/rights.ts';
import { useTypedState } from '../../api/typed.ts';
import { useCommand } from '../../api/use-command.ts';
import { type Reader, useReader } from '../../messages/reader.ts';
import { showToast } from '../../ui/toast.ts';
import {
  fieldOfPath,
  type PolicyDraft,
  type PolicyErrors,
  type PolicyField,
  type PolicySources,
  readDraft,
  toDraft,
} from './policy-draft.ts';

export type PolicyForm = ReturnType<typeof usePolicyForm>;

/** The fields, what is wrong in them, and the two ways out: publish or discard. */
export function usePolicyForm(page: PolicyPage, showPublished: (basedOn: number) => Promise<void>) {
  const calls = useCalls();
  const { words } = useReader();
  const command = useCommand();
  const standing = toDraft(page.policy);
  const [draft, setDraft] = useTypedState(`policy ${page.version}`, standing);
  const [errors, setErrors] = useState<PolicyErrors>({});
  const [sources, setSources] = useState<PolicySources>({});

  const change = (field: Partial<PolicyDraft>) => setDraft((before) => ({ ...before, ...field }));
  /** Takes a value over from the shop's own text, with the sentence it stands in. */
  const takeOver = (field: Partial<PolicyDraft>, sentence: string) => {
    change(field);
    const taken = Object.keys(field).map((name) => [name, sentence] as const);
    setSources((before) => ({ ...before, ...Object.fromEntries(taken) }));
  };
  const discard = () => {
    setDraft(standing);
    setSources({});
    setErrors({});
    command.dismiss();
  };
  const publish = () => {
    const reading = readDraft(draft, page.currency);
    if (!reading.ok) return setErrors(tellErrors(reading.fields, words.policy, page.currency));
    setErrors({});
    void command.run(
      () => calls.publish(page.version, reading.policy),
      async (answer) => {
        if (!answer.ok) return setErrors(readServerErrors(answer.problem.fields ?? []));
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
    errors,
    sources,
    isDirty,
    isOwn,
    isReadOnly,
    canPublish,
    command,
    change,
    takeOver,
    discard,
    publish,
  };
}

function tellErrors(
  fields: readonly PolicyField[],
  words: Reader['words']['policy'],
  currency: string,
): PolicyErrors {
  const amount = words.amount({ example: writeAmount({ minor: 500, currency }) });
  const sentences: Record<PolicyField, string> = {
    merchantReturnDays: words.wholeNumber({ low: 0, high: 3650 }),
    countedFrom: words.errorsText,
    assumedDeliveryDays: words.wholeNumber({ low: 0, high: 90 }),
    answerWithinDays: words.wholeNumber({ low: 0, high: 90 }),
    sendWithinDays: words.wholeNumber({ low: 1, high: 365 }),
    refundWithinDays: words.wholeNumber({ low: 0, high: 90 }),
    finalSaleTag: words.tooLong({ most: 255 }),
    restockingFeeBasisPoints: words.percent,
    returnFees: words.whoPays,
    returnShippingFee: amount,
    autoApproveBelow: amount,
    returnAddress: words.tooLong({ most: 1000 }),
    instructions: words.tooLong({ most: 2000 }),
    rules: words.errorsText,
  };
  return Object.fromEntries(fields.map((field) => [field, sentences[field]]));
}

function readServerErrors(fields: readonly { path: string; message: string }[]): PolicyErrors {
  const known = fields.flatMap(({ path, message }) => {
    const field = fieldOfPath(path);
    return field === null ? [] : [[field, message] as const];
  });
  return Object.fromEntries(known);
}

/** What every group of the policy's fields is given. */
export interface PolicyFieldsProps {
  readonly form: PolicyForm;
  readonly currency: string;
  /** A product's categories count as its tags do. */
  readonly countsCategories: boolean;
}
