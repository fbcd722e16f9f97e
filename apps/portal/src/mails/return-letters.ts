// What do the mails about a return tell the shopper?
import type { NothingDue } from '@aftercare/core/returns/nothing-due.ts';
import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import { sayPayout } from '../frame/payout-text.ts';
import { sayWritten } from '../frame/reason.ts';
import { withWhy } from '../frame/refund-text.ts';
import { formatCount, formatDay, formatMoney } from '../frame/text.ts';
import { itemName } from '../pages/item.ts';
import type { Block, Letter } from './letter.ts';
import type { Brand, NoticeData, NoticeItem } from './notice.ts';

/** The shopper asked; a person looks first. */
export function writeReceived(data: NoticeData['return-received'], brand: Brand): Letter {
  const say = wordsOf('mails', brand.language);
  const answerBy =
    data.answerBy === null ? [] : [{ name: say.received.answerBy, value: formatDay(brand, data.answerBy) }];
  const total = { name: say.received.youGet, value: formatMoney(brand, data.total), isSum: true };
  return {
    subject: say.received.subject({ rma: data.rmaNumber }),
    preheader: say.received.preheader,
    answer: say.received.answer({ rma: data.rmaNumber }),
    blocks: [
      { kind: 'paragraph', text: say.received.next },
      facts(data, brand, [...answerBy, total]),
      ...sayNothing(data, brand),
    ],
    ...ending(data, brand, say.somethingWrong),
  };
}

/** It may come: where to, how, by when. */
export function writeApproved(data: NoticeData['return-approved'], brand: Brand): Letter {
  const say = wordsOf('mails', brand.language);
  const amount = formatMoney(brand, data.total);
  const sendBy = data.sendBy === null ? null : formatDay(brand, data.sendBy);
  const moneyBy =
    data.refundBy === null || data.nothingDue !== null
      ? []
      : [{ name: say.approved.moneyBy, value: formatDay(brand, data.refundBy) }];
  return {
    subject: say.approved.subject({ rma: data.rmaNumber }),
    preheader:
      data.nothingDue === null
        ? previewMoney(say, amount, sendBy)
        : previewNothing(say, say.nothing[data.nothingDue], sendBy),
    answer: say.approved.answer({ rma: data.rmaNumber }),
    blocks: [
      ...howToSend(data, brand, sendBy),
      facts(data, brand, [...moneyBy, { name: say.youGet, value: amount, isSum: true }]),
      ...sayWayBack(data, brand).map((text) => ({ kind: 'paragraph' as const, text })),
      ...(data.nothingDue === null ? sayByShop(data, brand) : sayNothing(data, brand)),
    ],
    ...ending(data, brand, say.somethingWrong),
  };
}

/** Else it goes back where it came from, and nobody need think of it. */
function sayByShop({ refundTo }: NoticeData['return-approved'], brand: Brand): Block[] {
  const say = wordsOf('mails', brand.language);
  if (!refundTo.byShop) return [];
  return [{ kind: 'paragraph', text: withWhy(say, say.approved.byShop, refundTo) }];
}

function previewMoney({ approved }: Spoken<'mails'>, amount: string, sendBy: string | null): string {
  return sendBy === null ? approved.preheader({ amount }) : approved.preheaderBy({ amount, day: sendBy });
}

function previewNothing({ approved }: Spoken<'mails'>, nothing: string, sendBy: string | null): string {
  return sendBy === null ? nothing : approved.preheaderNothingBy({ day: sendBy, nothing });
}

function howToSend(data: NoticeData['return-approved'], brand: Brand, sendBy: string | null): Block[] {
  const say = wordsOf('mails', brand.language).approved;
  const hasAddress = data.returnAddress.trim() !== '';
  const by = sendBy === null ? say.send : say.sendTo({ day: sendBy });
  const send = hasAddress ? by : say.sendNoAddress;
  const blocks: Block[] = [
    { kind: 'steps', steps: [say.pack, say.write({ rma: data.rmaNumber }), send, say.wait] },
  ];
  if (hasAddress)
    blocks.push({ kind: 'paragraph', text: say.address }, { kind: 'quote', text: data.returnAddress });
  if (data.instructions.trim() !== '') {
    blocks.push({ kind: 'paragraph', text: say.instructions }, { kind: 'quote', text: data.instructions });
  }
  return blocks;
}

function sayWayBack(data: NoticeData['return-approved'], brand: Brand): string[] {
  const say = wordsOf('mails', brand.language).approved;
  switch (data.returnFees) {
    case 'FreeReturn':
      return [say.free];
    case 'ReturnFeesCustomerResponsibility':
      return [say.ownCarrier];
    case 'ReturnShippingFees':
      return [say.fee({ amount: formatMoney(brand, data.returnShippingFee) })];
    case null:
      return [];
  }
}

/** It may not come: the reason where somebody gave one, and another door. */
export function writeDeclined(data: NoticeData['return-declined'], brand: Brand): Letter {
  const say = wordsOf('mails', brand.language);
  const isSaid = data.reason !== '';
  const reason: Block[] = [
    { kind: 'paragraph', text: say.declined.reason },
    { kind: 'quote', text: sayWritten(brand, data.reason) },
  ];
  return {
    subject: say.declined.subject({ rma: data.rmaNumber }),
    preheader: isSaid ? say.declined.preheader : say.declined.preheaderUnsaid,
    answer: say.declined.answer({ rma: data.rmaNumber }),
    blocks: [...(isSaid ? reason : []), facts(data, brand, [])],
    ...ending(data, brand, say.declined.door),
  };
}

/** The money has gone, or it is known that none is due. */
export function writeRefunded(data: NoticeData['return-refunded'], brand: Brand): Letter {
  return data.nothingDue === null ? writePaid(data, brand) : writeSettled(data, brand, data.nothingDue);
}

function writeSettled(data: NoticeData['return-refunded'], brand: Brand, why: NothingDue): Letter {
  const say = wordsOf('mails', brand.language);
  const { settled, nothing } = say;
  const rma = { rma: data.rmaNumber };
  const part: Block[] = data.isPart ? [{ kind: 'paragraph', text: settled.part }] : [];
  return {
    subject: (data.isPart ? settled.subjectPart : settled.subject)(rma),
    preheader: nothing[why],
    answer: (data.isPart ? settled.answerPart : settled.answer)(rma),
    blocks: [{ kind: 'paragraph', text: nothing[why] }, ...part, facts(data, brand, [])],
    ...ending(data, brand, settled.door),
  };
}

function writePaid(data: NoticeData['return-refunded'], brand: Brand): Letter {
  const say = wordsOf('mails', brand.language);
  const { refunded } = say;
  const amount = formatMoney(brand, data.payout.amount);
  if (data.payout.byShop) return writePaidByShop(data, brand, amount);
  const { way, parts } = sayPayout(brand, say, data.payout);
  const goes = parts === null ? refunded.preheader({ method: way }) : refunded.preheaderInParts({ parts });
  const part: Block[] = data.isPart ? [{ kind: 'paragraph', text: refunded.part }] : [];
  const bank: Block[] = data.payout.hasBank ? [{ kind: 'paragraph', text: refunded.bank }] : [];
  return {
    subject: refunded.subject({ amount, rma: data.rmaNumber }),
    preheader: data.payout.hasBank ? `${goes} ${refunded.preheaderBank}` : goes,
    answer:
      parts === null ? refunded.answer({ amount, method: way }) : refunded.answerInParts({ amount, parts }),
    blocks: [...part, facts(data, brand, [{ name: refunded.sent, value: amount, isSum: true }]), ...bank],
    ...ending(data, brand, refunded.door),
  };
}

function writePaidByShop(data: NoticeData['return-refunded'], brand: Brand, amount: string): Letter {
  const say = wordsOf('mails', brand.language);
  const { refunded } = say;
  const [part] = data.payout.parts;
  const why: Block[] =
    part === undefined ? [] : [{ kind: 'paragraph', text: say.paidBy({ method: part.label }) }];
  const more: Block[] = data.isPart ? [{ kind: 'paragraph', text: refunded.part }] : [];
  return {
    subject: refunded.subjectByShop({ amount, rma: data.rmaNumber }),
    preheader: refunded.preheaderByShop,
    answer: refunded.answerByShop({ amount }),
    blocks: [...why, ...more, facts(data, brand, [{ name: refunded.sent, value: amount, isSum: true }])],
    ...ending(data, brand, refunded.door),
  };
}

function sayNothing(data: { nothingDue: NothingDue | null }, brand: Brand): Block[] {
  const { nothing } = wordsOf('mails', brand.language);
  return data.nothingDue === null ? [] : [{ kind: 'paragraph', text: nothing[data.nothingDue] }];
}

/** It was called off. */
export function writeCanceled(data: NoticeData['return-canceled'], brand: Brand): Letter {
  const say = wordsOf('mails', brand.language);
  return {
    subject: say.canceled.subject({ rma: data.rmaNumber }),
    preheader: say.canceled.preheader,
    answer: say.canceled.answer({ rma: data.rmaNumber }),
    blocks: [{ kind: 'paragraph', text: say.canceled.next }, facts(data, brand, [])],
    ...ending(data, brand, say.canceled.door),
  };
}

type Row = { readonly name: string; readonly value: string; readonly isSum?: boolean };
type ReturnFacts = { rmaNumber: string; orderName: string; items: readonly NoticeItem[]; url: string };

/** Number, order and items, then what this mail adds. */
export function facts(data: ReturnFacts, brand: Brand, rows: readonly Row[]): Block {
  const say = wordsOf('mails', brand.language);
  return {
    kind: 'facts',
    rows: [
      { name: say.number, value: data.rmaNumber },
      { name: say.order, value: data.orderName },
      ...data.items.map((item) => ({
        name: itemName(item),
        value: `× ${formatCount(brand, item.quantity)}`,
      })),
      ...rows,
    ],
  };
}

function ending(data: ReturnFacts, brand: Brand, ifNot: string): Pick<Letter, 'button' | 'ifNot' | 'why'> {
  const say = wordsOf('mails', brand.language);
  return {
    button: { label: say.seeReturn, url: data.url },
    ifNot,
    why: say.whyReturn({ shop: brand.shopName, order: data.orderName }),
  };
}
