// Why is a return declined? The shopper reads it word for word.
import { useReader } from '../../messages/reader.ts';
import { TextDialog } from './text-dialog.tsx';
import type { ReturnActions } from './use-return-actions.ts';

export interface DeclineDialogProps {
  readonly rmaNumber: string;
  readonly actions: ReturnActions;
}

/** Asks for the written reason, then declines. */
export function DeclineDialog({ rmaNumber, actions }: DeclineDialogProps) {
  const { decline } = useReader().words;
  const asked = { ...decline, title: decline.title({ rma: rmaNumber }) };
  return (
    <TextDialog form="decline" actions={actions} asked={asked} destructive onConfirm={actions.decline} />
  );
}
