// Goods are here and no refund was sent from here: how has the shop paid?
import { useState } from 'react';
import { useReader } from '../../messages/reader.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import type { ReturnActions } from './use-return-actions.ts';

export interface CloseUnpaidDialogProps {
  readonly rmaNumber: string;
  readonly actions: ReturnActions;
}

/** Asks how it was settled, says what the shopper reads, then closes. */
export function CloseUnpaidDialog({ rmaNumber, actions }: CloseUnpaidDialogProps) {
  const { words } = useReader();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { problem, sending } = actions.command;
  const isMissing = note.trim() === '';
  const confirm = () => {
    setTried(true);
    if (!isMissing) actions.closeUnpaid(note.trim());
  };
  return (
    <Dialog
      title={words.money.closeUnpaidTitle(rmaNumber)}
      open={actions.form === 'closeUnpaid'}
      primary={{ label: words.return.close, loading: sending, onAct: confirm }}
      cancelLabel={words.app.cancel}
      onClose={() => actions.openForm('none')}
    >
      <Stack>
        {problem === null ? null : <ProblemBanner title={words.return.refusedTitle} problem={problem} />}
        <Paragraph>{words.money.closeUnpaidText}</Paragraph>
        <TextField
          label={words.money.closeUnpaidNote}
          help={words.money.noteHelp}
          error={tried && isMissing ? words.money.closeUnpaidMissing : undefined}
          lines={4}
          maxLength={500}
          value={note}
          onChange={setNote}
        />
      </Stack>
    </Dialog>
  );
}
