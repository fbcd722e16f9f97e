// Why is a return declined? The shopper reads it word for word.
import { useState } from 'react';
import { useReader } from '../../messages/reader.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import type { ReturnActions } from './use-return-actions.ts';

export interface DeclineDialogProps {
  readonly rmaNumber: string;
  readonly actions: ReturnActions;
}

/** Asks for the written reason, then declines. */
export function DeclineDialog({ rmaNumber, actions }: DeclineDialogProps) {
  const { words } = useReader();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { problem, sending } = actions.command;
  const isMissing = reason.trim() === '';
  const confirm = () => {
    setTried(true);
    if (!isMissing) actions.decline(reason.trim());
  };
  return (
    <Dialog
      title={words.decline.title(rmaNumber)}
      open={actions.form === 'decline'}
      primary={{ label: words.decline.confirm, destructive: true, loading: sending, onAct: confirm }}
      cancelLabel={words.app.cancel}
      onClose={() => actions.openForm('none')}
    >
      <Stack>
        {problem === null ? null : <ProblemBanner title={words.return.refusedTitle} problem={problem} />}
        <Paragraph>{words.decline.text}</Paragraph>
        <TextField
          label={words.decline.label}
          help={words.decline.help}
          error={tried && isMissing ? words.decline.missing : undefined}
          lines={4}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      </Stack>
    </Dialog>
  );
}
