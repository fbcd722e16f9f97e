// A person has paid what the platform had only booked: how?
import { useReader } from '../../messages/reader.ts';
import { type ByHandProps, findByHand } from './by-hand-banner.tsx';
import { TextDialog } from './text-dialog.tsx';

/** Asks how it was paid, says what follows, then ends the refund as paid. */
export function PaidByHandDialog({ detail, actions }: ByHandProps) {
  const { words, money } = useReader();
  const booked = findByHand(detail);
  if (booked === undefined) return null;
  const asked = {
    title: words.money.havePaidTitle({ amount: money(booked.amount), shopper: detail.shopperName }),
    text: words.money.havePaidText,
    label: words.money.howPaid,
    help: words.money.howPaidHelp,
    missing: words.money.howPaidMissing,
    confirm: words.money.confirmPaid,
  };
  return (
    <TextDialog
      form="paidByHand"
      actions={actions}
      asked={asked}
      onConfirm={(note) => actions.settleMoney({ intentId: booked.id, paid: true, note })}
    />
  );
}
