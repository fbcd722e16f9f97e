// How is a settlement written down, so that its parts visibly sum to its total?
import type { SettlementView } from '@aftercare/core/returns/list-price.ts';
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { negate } from '../../messages/amount.ts';
import type { Reader } from '../../messages/reader.ts';
import type { SumLine } from '../../ui/sum.tsx';

type Settled = Pick<ReturnDetail, 'settlement' | 'stage' | 'intents'>;

/** Every part of a settlement; the kinds `part` add up to the `total`, which not every return pays that has ended. */
export function listSettlement(
  { settlement, stage }: Pick<Settled, 'settlement' | 'stage'>,
  titleOf: (lineId: string) => string,
  reader: Reader,
): SumLine[] {
  const { words, money } = reader;
  const { returnShippingFee: fee, total } = settlement;
  const parts = settlement.lines.flatMap((line, index) =>
    listLine(line, { key: `${index}`, title: titleOf(line.lineId), reader }),
  );
  if (fee.minor > 0) {
    parts.push({
      key: 'fee',
      label: words.return.returnShippingFee,
      amount: money(negate(fee)),
      kind: 'part',
    });
  }
  const due = settlement.lines.reduce((sum, line) => sum + line.due.minor, 0);
  const beyond = fee.minor - due;
  if (beyond > 0) {
    const amount = money({ minor: beyond, currency: total.currency });
    parts.push({ key: 'floor', label: words.return.neverBelowZero, amount, kind: 'part' });
  }
  return [
    ...parts,
    {
      key: 'total',
      label: ended.has(stage) ? words.money.endedTotal : words.return.total,
      amount: money(total),
      kind: 'total',
    },
  ];
}

const ended: ReadonlySet<ReturnDetail['stage']> = new Set(['DECLINED', 'CANCELED', 'CLOSED']);

/** What of the total was paid, of a return closed without paying all of it; null of every other. */
export function sayPaidHere(
  { settlement, stage, intents }: Settled,
  { words, money }: Reader,
): string | null {
  if (stage !== 'CLOSED') return null;
  const minor = intents.reduce((all, { state, amount }) => all + (state === 'done' ? amount.minor : 0), 0);
  if (minor === 0) return words.money.notPaidHere;
  return words.money.paidHere({ amount: money({ minor, currency: settlement.total.currency }) });
}

interface LineContext {
  readonly key: string;
  readonly title: string;
  readonly reader: Reader;
}

type Line = SettlementView['lines'][number];

function listLine(line: Line, { key, title, reader: { words, money } }: LineContext): SumLine[] {
  const parts: SumLine[] = [
    { key, label: words.return.line({ title, n: line.quantity }), amount: money(line.goods), kind: 'part' },
  ];
  if (line.discounted !== null) {
    const { price, discount } = line.discounted;
    const label = words.return.discounted({ price: money(price), discount: money(negate(discount)) });
    parts.push({ key: `${key}-discount`, label, amount: '', kind: 'note' });
  }
  if (line.includedTax.minor > 0) {
    const label = words.return.includedTax({ amount: money(line.includedTax) });
    parts.push({ key: `${key}-included`, label, amount: '', kind: 'note' });
  }
  if (line.tax.minor > 0) {
    parts.push({ key: `${key}-tax`, label: words.return.tax, amount: money(line.tax), kind: 'part' });
  }
  if (line.restockingFee.minor > 0) {
    const amount = money(negate(line.restockingFee));
    parts.push({ key: `${key}-fee`, label: words.return.restockingFee, amount, kind: 'part' });
  }
  return parts;
}
