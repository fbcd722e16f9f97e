// Goods are here and no refund was sent from here: how has the shop paid?
import { useReader } from '../../messages/reader.ts';
import { TextDialog } from './text-dialog.tsx';
import type { ReturnActions } from './use-return-actions.ts';

export interface CloseUnpaidDialogProps {
  readonly rmaNumber: string;
  readonly actions: ReturnActions;
}

/** Asks how it was settled, says what the shopper reads, then closes. */
export function CloseUnpaidDialog({ rmaNumber, actions }: CloseUnpaidDialogProps) {
  const { words } = useReader();
  const asked = {
    title: words.money.closeUnpaidTitle({ rma: rmaNumber }),
    text: words.money.closeUnpaidText,
    label: words.money.closeUnpaidNote,
    help: words.money.noteHelp,
    missing: words.money.closeUnpaidMissing,
    confirm: words.return.close,
  };
  return <TextDialog form="closeUnpaid" actions={actions} asked={asked} onConfirm={actions.closeUnpaid} />;
}
