// What has to be written before an action is taken?
import { wordsIn } from '@aftercare/core/wire/typed-text.ts';
import { useState } from 'react';
import { useTypedState } from '../../api/typed.ts';
import { useReader } from '../../messages/reader.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import { ConflictBanner } from './conflict-banner.tsx';
import type { OpenForm, ReturnActions } from './use-return-actions.ts';

export interface TextDialogProps {
  readonly form: OpenForm;
  readonly actions: ReturnActions;
  readonly asked: {
    readonly title: string;
    readonly text: string;
    readonly label: string;
    readonly help: string;
    readonly missing: string;
    readonly confirm: string;
  };
  readonly destructive?: boolean;
  onConfirm(text: string): void;
}

/** Asks for a text, and goes on with it once there is one. */
export function TextDialog({ form, actions, asked, destructive = false, onConfirm }: TextDialogProps) {
  const { words } = useReader();
  const [text, setText] = useTypedState(`${actions.draftKey} ${form}`, '');
  const [tried, setTried] = useState(false);
  const { sending } = actions.command;
  const written = wordsIn(text);
  const isMissing = written === '';
  const confirm = () => {
    setTried(true);
    if (!isMissing) onConfirm(written);
  };
  return (
    <Dialog
      title={asked.title}
      open={actions.form === form}
      primary={{ label: asked.confirm, destructive, loading: sending, onAct: confirm }}
      cancelLabel={words.app.cancel}
      onClose={() => actions.openForm('none')}
    >
      <Stack>
        <Outcome actions={actions} />
        <Paragraph>{asked.text}</Paragraph>
        <TextField
          label={asked.label}
          help={asked.help}
          error={tried && isMissing ? asked.missing : undefined}
          lines={4}
          maxLength={500}
          value={text}
          onChange={setText}
        />
      </Stack>
    </Dialog>
  );
}

function Outcome({ actions }: Pick<TextDialogProps, 'actions'>) {
  const { words } = useReader();
  const { problem } = actions.command;
  if (problem === null) return null;
  if (problem.status === 409) return <ConflictBanner actions={actions} problem={problem} />;
  return <ProblemBanner title={words.return.refusedTitle} problem={problem} />;
}
