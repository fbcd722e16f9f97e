// What does the shopper get, to the cent?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Sum } from '../../ui/sum.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { titleOf } from './items-card.tsx';
import { listSettlement, sayPaidHere } from './settlement-lines.ts';

/** The settlement of a return, and what of it can be paid now. */
export function SettlementCard({ detail }: { readonly detail: ReturnDetail }) {
  const reader = useReader();
  const { words, money } = reader;
  const titleIn = (lineId: string) => {
    const line = detail.lines.find((one) => one.lineId === lineId);
    return line === undefined ? lineId : titleOf(line);
  };
  const paidHere = sayPaidHere(detail, reader);
  return (
    <Card title={words.return.settlement}>
      <Sum
        label={words.return.settlementOf({ rma: detail.rmaNumber })}
        lines={listSettlement(detail, titleIn, reader)}
      />
      {paidHere === null ? null : <Paragraph>{paidHere}</Paragraph>}
      {detail.payable === null ? null : (
        <Paragraph muted>{words.return.payable({ amount: money(detail.payable) })}</Paragraph>
      )}
      {detail.unpayable.length > 0 && detail.can.closeUnpaid ? (
        <Paragraph>{words.money.closeUnpaidHint}</Paragraph>
      ) : null}
    </Card>
  );
}
