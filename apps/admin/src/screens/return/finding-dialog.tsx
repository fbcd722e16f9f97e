// A person has looked whether a refund in doubt was paid: what was found?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { wordsIn } from '@aftercare/core/wire/typed-text.ts';
import { useState } from 'react';
import { useTypedState } from '../../api/typed.ts';
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ChoiceField, TextField } from '../../ui/fields.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import type { ReturnActions } from './use-return-actions.ts';

export interface FindingDialogProps {
  readonly detail: ReturnDetail;
  readonly actions: ReturnActions;
}

type Answer = '' | 'paid' | 'unpaid';

/** Asks for the answer and where it was seen, says what follows, then ends the doubt. */
export function FindingDialog({ detail, actions }: FindingDialogProps) {
  const { words, money } = useReader();
  const [answer, setAnswer] = useTypedState<Answer>(`${actions.draftKey} answer`, '');
  const [note, setNote] = useTypedState(`${actions.draftKey} note`, '');
  const [tried, setTried] = useState(false);
  const doubtful = detail.intents.find(({ state }) => state === 'person');
  if (doubtful === undefined) return null;
  const { problem, sending } = actions.command;
  const seen = wordsIn(note);
  const hasNote = seen !== '';
  const confirm = () => {
    setTried(true);
    if (answer !== '' && hasNote)
      actions.settleMoney({ intentId: doubtful.id, paid: answer === 'paid', note: seen });
  };
  return (
    <Dialog
      title={words.money.findingTitle({ amount: money(doubtful.amount) })}
      open={actions.form === 'finding'}
      primary={{
        label: words.money.confirm,
        destructive: answer === 'unpaid',
        loading: sending,
        onAct: confirm,
      }}
      cancelLabel={words.app.cancel}
      onClose={() => actions.openForm('none')}
    >
      <Stack>
        {problem === null ? null : <ProblemBanner title={words.return.refusedTitle} problem={problem} />}
        <Paragraph>{words.money.findingText}</Paragraph>
        <AnswerField value={answer} onChange={setAnswer} tried={tried} />
        <TextField
          label={words.money.note}
          help={words.money.noteHelp}
          error={tried && !hasNote ? words.money.noteMissing : undefined}
          lines={3}
          maxLength={500}
          value={note}
          onChange={setNote}
        />
        <Consequence answer={answer} isOpen={detail.status === 'OPEN'} />
      </Stack>
    </Dialog>
  );
}

interface AnswerFieldProps {
  readonly value: Answer;
  readonly tried: boolean;
  onChange(value: Answer): void;
}

function AnswerField({ value, tried, onChange }: AnswerFieldProps) {
  const { words } = useReader();
  return (
    <ChoiceField<Answer>
      label={words.money.answer}
      error={tried && value === '' ? words.money.answerMissing : undefined}
      value={value}
      options={[
        { value: '', label: words.money.choose },
        { value: 'paid', label: words.money.wasPaid },
        { value: 'unpaid', label: words.money.wasNotPaid },
      ]}
      onChange={onChange}
    />
  );
}

function Consequence({ answer, isOpen }: { readonly answer: Answer; readonly isOpen: boolean }) {
  const { words } = useReader();
  if (answer === '') return null;
  if (answer === 'paid') return <Paragraph>{words.money.paidFollows}</Paragraph>;
  if (!isOpen)
    return (
      <Banner title={words.money.endedTitle} tone="warning">
        <Paragraph>{words.money.endedFollows}</Paragraph>
      </Banner>
    );
  return (
    <Banner title={words.money.unpaidTitle} tone="warning">
      <Paragraph>{words.money.unpaidFollows}</Paragraph>
    </Banner>
  );
}
