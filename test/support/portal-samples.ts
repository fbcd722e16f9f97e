// What do believable views of the portal hold? `put` may swap every free text for something worse.
import type { Frame } from '../../apps/portal/src/frame/frame.ts';
import type { CheckView } from '../../apps/portal/src/pages/check.ts';
import type { ChooseLineView, ChooseView } from '../../apps/portal/src/pages/choose-items.ts';
import type { CostsView } from '../../apps/portal/src/pages/costs.ts';
import type { Entry } from '../../apps/portal/src/pages/entries.ts';
import type { ItemView } from '../../apps/portal/src/pages/item.ts';
import type { OrderView } from '../../apps/portal/src/pages/order.ts';
import type { ReceiptView } from '../../apps/portal/src/pages/receipt.ts';
import type { ReturnView } from '../../apps/portal/src/pages/return.ts';
import type { RefundTo } from '../../packages/core/src/returns/payout.ts';
import { dirOf } from '../../packages/words/src/languages.ts';

export type Put = (text: string) => string;

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const picture = 'https://pictures.example/shirt.svg';
const session = 'b2Vz0T4kXcW1qRj8m3YdLh5pNf7sGa9uKeQvZiMxCwE';
export const shirt = 'gid://shopify/LineItem/1';
const mug = 'gid://shopify/LineItem/2';
const earrings = 'gid://shopify/LineItem/3';

/** The frame of a shop in Kiel. */
export function sampleFrame(put: Put, cssUrl: string, language = 'en-GB'): Frame {
  return {
    base: '/portal/fjord.myshopify.com',
    shopName: put('Fjord & Loom'),
    contactEmail: put('hello@example.com'),
    language,
    ...{ dir: dirOf(language), chosen: null, here: '' },
    cssUrl,
    logo: null,
    timeZone: 'Europe/Berlin',
    form: 'document',
  };
}

function items(put: Put): [ItemView, ItemView, ItemView] {
  return [
    { title: put('Linen shirt'), variantTitle: put('M / Sea green'), imageUrl: picture, quantity: 2 },
    { title: put('Stoneware mug'), variantTitle: null, imageUrl: null, quantity: 1 },
    { title: put('Earrings, silver'), variantTitle: put('One size'), imageUrl: picture, quantity: 1 },
  ];
}

/** An order in two parcels, one under way. */
export function sampleOrder(put: Put): OrderView {
  const [one, two, three] = items(put);
  return {
    session,
    orderName: put('#1042'),
    placedAt: '2026-05-08T09:12:00Z',
    total: eur(9480),
    state: { kind: 'ARRIVES', day: '2026-05-14T12:00:00Z' },
    parcels: [
      {
        state: { kind: 'DELIVERED', day: '2026-05-12T08:00:00Z' },
        tracking: [
          { company: put('DHL'), number: put('00340434161094042557'), url: 'https://tracking.example/0034' },
        ],
        items: [one],
      },
      {
        state: { kind: 'ARRIVES', day: '2026-05-14T12:00:00Z' },
        tracking: [{ company: null, number: put('JD0146000'), url: null }],
        items: [two, three],
      },
    ],
    withoutParcel: [],
    unsent: [],
    sendBy: null,
    returnDoor: { open: true, lastDay: '2026-06-11' },
    returns: [],
    asOf: null,
  };
}

/** One open line that was ticked, one open, one barred. */
export function sampleChoice(put: Put): ChooseView {
  const [one, two, three] = items(put);
  const reasons = [
    'SIZE_TOO_SMALL',
    'SIZE_TOO_LARGE',
    'UNWANTED',
    'NOT_AS_DESCRIBED',
    'WRONG_ITEM',
    'DEFECTIVE',
    'OTHER',
  ] as const;
  const lines: ChooseLineView[] = [
    {
      ...one,
      lineId: shirt,
      unitPrice: eur(2900),
      open: true,
      returnable: 2,
      lastDay: '2026-06-11',
      reasons,
    },
    { ...two, lineId: mug, unitPrice: eur(2480), open: true, returnable: 1, lastDay: '2026-06-13', reasons },
    {
      ...three,
      lineId: earrings,
      unitPrice: eur(1200),
      open: false,
      reason: put('This item was a final sale and can’t be returned.'),
      said: put('Earrings are opened goods.'),
    },
  ];
  return { session, orderName: put('#1042'), lines, closed: null, entries: [], problems: [], asOf: null };
}

/** The shirt ticked, with a note. */
export function sampleEntries(put: Put): Entry[] {
  return [
    {
      lineId: shirt,
      chosen: true,
      quantity: '1',
      reason: 'SIZE_TOO_SMALL',
      note: put('Too tight at the shoulders.'),
    },
    { lineId: mug, chosen: false, quantity: '1', reason: '', note: '' },
  ];
}

/** A restocking fee, tax on top, and a return parcel taken off: €25.40. */
export function sampleReceipt(put: Put): ReceiptView {
  const line = { title: put('Linen shirt'), variantTitle: put('M / Sea green'), quantity: 1 };
  return {
    lines: [
      {
        ...line,
        goods: eur(2800),
        tax: eur(200),
        includedTax: eur(0),
        restockingFee: eur(300),
        due: eur(2700),
        discounted: { price: eur(3500), discount: eur(700) },
      },
      {
        ...line,
        title: put('Stoneware mug'),
        variantTitle: null,
        goods: eur(230),
        tax: eur(0),
        includedTax: eur(37),
        restockingFee: eur(0),
        due: eur(230),
        discounted: null,
      },
    ],
    returnShippingFee: eur(390),
    returnFees: 'ReturnShippingFees',
    restockingFeeBasisPoints: 1000,
    total: eur(2540),
    conversion: null,
  };
}

/** What comes back for it. */
export function sampleCosts(put: Put): CostsView {
  return {
    session,
    receipt: sampleReceipt(put),
    refundTo: { label: put('Visa ··42'), byShop: false },
    nothingDue: null,
    refundBy: '2026-06-20',
    review: [],
    entries: sampleEntries(put),
    problems: [],
  };
}

/** Just before it counts. */
export function sampleCheck(put: Put): CheckView {
  const line = { reason: 'SIZE_TOO_SMALL', quantity: 1 } as const;
  return {
    session,
    lines: [
      {
        ...line,
        title: put('Linen shirt'),
        variantTitle: put('M / Sea green'),
        note: put('Too tight at the shoulders.'),
      },
      { ...line, title: put('Stoneware mug'), variantTitle: null, note: '' },
    ],
    total: eur(2540),
    refundTo: { label: put('Visa ··42'), byShop: false },
    nothingDue: null,
    entries: sampleEntries(put),
    confirmation: 'c7b5a0f2-0d5e-4b2e-9d55-6a4f1f3f2d11',
    changed: null,
    problems: [],
  };
}

/** Approved, to be sent. */
export function sampleReturn(put: Put): ReturnView {
  const [one, two] = items(put);
  return {
    session,
    returnId: '7f0e0c6e-7f57-4b9e-8a44-0f3c3e7b4a10',
    rmaNumber: put('R-2041'),
    stage: 'APPROVED',
    items: [{ ...one, quantity: 1 }, two],
    receipt: sampleReceipt(put),
    refundTo: { label: put('Visa ··42'), byShop: false },
    nothingDue: null,
    refunded: null,
    returnAddress: `${put('Fjord & Loom, Returns')}\nKaikatu 4\n24103 Kiel\nGermany`,
    instructions: put('Drop the parcel at any post office.'),
    answerBy: null,
    sendBy: '2026-06-11',
    refundBy: '2026-06-20',
    lateSince: null,
    isSettledAnotherWay: false,
    declineReason: null,
    mailedTo: put('mi…@example.net'),
    timeline: [
      { step: 'REQUESTED', at: '2026-05-28T10:01:00Z' },
      { step: 'APPROVED', at: '2026-05-28T10:01:00Z' },
      { step: 'WITH_US', at: null },
      { step: 'MONEY_SENT', at: null },
    ],
    canCancel: true,
    asOf: null,
  };
}

/** Paid in a way that takes nothing back. */
export function byShop(put: Put): RefundTo {
  return { label: put('Cash on delivery'), byShop: true };
}
