// How does what somebody may do get from its fields to the server?
import { writeAmount } from '@aftercare/core/money/amount.ts';
import type { Standing } from '@aftercare/core/staff/member.ts';
import { useState } from 'react';
import type { StandingChange } from '../../api/calls.ts';
import type { Answer } from '../../api/client.ts';
import { useTypedState } from '../../api/typed.ts';
import { useCommand } from '../../api/use-command.ts';
import { useReader } from '../../messages/reader.ts';
import { showToast } from '../../ui/toast.ts';
import { readDraft, type StandingDraft, toDraft } from './standing-draft.ts';
import { sayStanding } from './standing-text.ts';

export interface StandingTarget {
  /** Under which what is typed is kept while whoever types signs in again. */
  readonly key: string;
  readonly name: string;
  readonly standing: Standing;
  readonly currency: string;
  /** Where the page has its bar that saves. */
  readonly savePlace: Element | null;
  save(change: StandingChange): Promise<Answer<null>>;
  onDone(): Promise<void>;
  /** Somebody was quicker: what stands by now is shown beside what was chosen. */
  reload(): Promise<void>;
}

export type StandingForm = ReturnType<typeof useStandingForm>;

/** The fields of one standing, what is wrong in them, and the two ways out. */
export function useStandingForm(target: StandingTarget) {
  const { key, name, standing, currency, save, onDone, reload } = target;
  const reader = useReader();
  const { staff } = reader.words;
  const command = useCommand();
  const before = toDraft(standing);
  const [draft, setDraft] = useTypedState<StandingDraft>(`staff ${key}`, before);
  const [error, setError] = useState<string | undefined>(undefined);
  const change = (field: Partial<StandingDraft>) => {
    setError(undefined);
    setDraft((was) => ({ ...was, ...field }));
  };
  const submit = () => {
    const read = readDraft(draft, currency);
    if (read === null)
      return setError(staff.amountError({ example: writeAmount({ minor: 20_000, currency }) }));
    void command.run(
      () => save(read),
      async (answer) => {
        if (!answer.ok) return answer.problem.status === 409 ? reload() : undefined;
        const paysUpTo = read.paysUpTo === null ? null : { minor: read.paysUpTo, currency };
        showToast(staff.saved({ name, standing: sayStanding(reader, { role: read.role, paysUpTo }) }));
        await onDone();
      },
    );
  };
  const discard = () => {
    setDraft(before);
    setError(undefined);
    command.dismiss();
  };
  const isDirty = JSON.stringify(draft) !== JSON.stringify(before);
  return { draft, error, isDirty, command, change, submit, discard };
}
