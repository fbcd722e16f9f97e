// Which shop do the merchant's screens show in a test?
import type { Money } from '../../packages/core/src/money/money.ts';
import type { Home, ReturnDetail, Stage } from '../../packages/core/src/wire/admin.ts';
import { fakeRules } from './admin-fake-rules.ts';
import { fakeSetup } from './admin-fake-setup.ts';
import { fakeTasks } from './admin-fake-tasks.ts';

const eur = (minor: number): Money => ({ minor, currency: 'EUR' });
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

/** A return of two shirts and a mug; `change` says what is special about it. */
export function fakeReturn(change: Partial<ReturnDetail>): ReturnDetail {
  return { ...plainReturn, ...change };
}

/** Of all that can be done with a return, nothing. */
export const nothingAllowed = {
  approve: false,
  decline: false,
  receive: false,
  refund: false,
  close: false,
  closeUnpaid: false,
  checkNow: false,
  settle: false,
};

const shirt: ReturnDetail['lines'][number] = {
  id: 'rl-1',
  lineId: 'line-1',
  title: 'Linen shirt',
  variantTitle: 'M / Sand',
  imageUrl: null,
  quantity: 2,
  reason: 'SIZE_TOO_SMALL',
  note: 'Tight at the shoulders, otherwise lovely.',
  received: [],
  receivedQuantity: 0,
  refundedQuantity: 0,
};

const mug: ReturnDetail['lines'][number] = {
  ...shirt,
  id: 'rl-2',
  lineId: 'line-2',
  title: 'Stoneware mug',
  variantTitle: null,
  quantity: 1,
  reason: 'DEFECTIVE',
  note: '',
};

function fakeNotice(kind: string, state: string): ReturnDetail['notices'][number] {
  return { id: `n-${kind}`, kind, state, to: 'mia@example.com', why: null, sendsAgain: state === 'person' };
}

const plainReturn: ReturnDetail = {
  id: 'r-1',
  rmaNumber: 'R-2041',
  status: 'REQUESTED',
  stage: 'DECIDE',
  orderName: '#1042',
  shopperName: 'Mia Krüger',
  items: '2 × Linen shirt, 1 × Stoneware mug',
  amount: eur(6260),
  reasons: ['REASON_DEFECTIVE', 'ABOVE_AUTO_APPROVAL'],
  createdAt: hoursAgo(22),
  revision: 3,
  orderId: 'o-1042',
  orderUrl: 'shopify://admin/orders/1042',
  shopperEmail: 'mia@example.com',
  origin: 'portal',
  policyVersion: 2,
  declineReason: null,
  lines: [shirt, mug],
  rules: fakeRules,
  settlement: {
    lines: [
      {
        lineId: 'line-1',
        quantity: 2,
        units: [0, 1],
        unitDues: [2755, 2755],
        goods: eur(5800),
        tax: eur(0),
        includedTax: eur(926),
        restockingFee: eur(290),
        due: eur(5510),
        discounted: { price: eur(6400), discount: eur(600) },
      },
      {
        lineId: 'line-2',
        quantity: 1,
        units: [0],
        unitDues: [1140],
        goods: eur(1200),
        tax: eur(0),
        includedTax: eur(192),
        restockingFee: eur(60),
        due: eur(1140),
        discounted: null,
      },
    ],
    returnShippingFee: eur(390),
    total: eur(6260),
  },
  payable: null,
  refused: null,
  leftOut: [],
  payByHand: null,
  stockByHand: [],
  restocks: 'each',
  ...{ toStock: [], above: null, againstRules: [] },
  unpayable: [],
  intents: [],
  history: [
    { id: 'h-1', type: 'REQUESTED', at: hoursAgo(22), by: 'Shopper', text: 'Asked to return 3 items' },
  ],
  notices: [fakeNotice('return-received', 'accepted')],
  can: { ...nothingAllowed, approve: true, decline: true },
};

const approved = { id: 'h-2', type: 'APPROVED', at: hoursAgo(20), by: 'Mia', text: 'Approved' };
const received = {
  id: 'h-3',
  type: 'RECEIVED',
  at: hoursAgo(2),
  by: 'Mia',
  text: 'Received 2 × Linen shirt',
};
const failed = {
  id: 'h-4',
  type: 'REFUND_FAILED',
  at: hoursAgo(1),
  by: 'Aftercare',
  text: 'The refund did not arrive',
};
const requested = plainReturn.history;
const shirtsHere = {
  ...shirt,
  received: [{ disposition: 'RESTOCKED' as const, quantity: 2 }],
  receivedQuantity: 2,
};
const intent = {
  id: 'i-1',
  sequence: 1,
  amount: eur(5120),
  method: 'Visa ··42',
  evidence: null,
  sentAt: hoursAgo(1),
};

const byHand = { ...intent, state: 'by-hand' as const, method: 'Cash on delivery' };

/** One return in every state that has a face of its own. */
export const fakeReturns: readonly ReturnDetail[] = [
  plainReturn,
  fakeReturn({
    id: 'r-2',
    rmaNumber: 'R-2042',
    status: 'OPEN',
    stage: 'RECEIVE',
    reasons: [],
    history: [...requested, approved],
    can: { ...nothingAllowed, receive: true },
  }),
  fakeReturn({
    id: 'r-3',
    rmaNumber: 'R-2043',
    status: 'OPEN',
    stage: 'PAY',
    reasons: [],
    lines: [shirtsHere, mug],
    payable: eur(5120),
    leftOut: [{ title: 'Stoneware mug', quantity: 1, reason: 'REFUNDED_OUTSIDE' }],
    history: [...requested, approved, received],
    can: { ...nothingAllowed, receive: true, refund: true },
  }),
  fakeReturn({
    id: 'r-4',
    rmaNumber: 'R-2044',
    status: 'OPEN',
    stage: 'PERSON',
    lines: [shirtsHere, mug],
    intents: [{ ...intent, state: 'person', evidence: 'No refund with this key was seen in 4 readings.' }],
    history: [...requested, approved, received],
    can: { ...nothingAllowed, checkNow: true, settle: true },
  }),
  fakeReturn({
    id: 'r-5',
    rmaNumber: 'R-2045',
    status: 'OPEN',
    stage: 'PAYING',
    lines: [shirtsHere, mug],
    intents: [{ ...intent, state: 'sending' }],
    history: [...requested, approved, received],
    can: nothingAllowed,
  }),
  fakeReturn({
    id: 'r-6',
    rmaNumber: 'R-2046',
    status: 'DECLINED',
    stage: 'DECLINED',
    declineReason: 'The mug has been used. You may send us pictures of the damage.',
    notices: [fakeNotice('return-declined', 'person')],
    can: nothingAllowed,
  }),
  fakeReturn({
    id: 'r-7',
    rmaNumber: 'R-2047',
    status: 'OPEN',
    stage: 'PAID',
    origin: 'platform',
    rules: null,
    intents: [{ ...intent, state: 'done', evidence: 'Refund 88123' }],
    history: [...requested, approved, received],
    can: { ...nothingAllowed, close: true },
  }),
  fakeReturn({
    id: 'r-8',
    rmaNumber: 'R-2048',
    status: 'OPEN',
    stage: 'PAY',
    reasons: [],
    lines: [shirtsHere],
    unpayable: ['EXCEEDS_REFUNDABLE'],
    history: [...requested, approved, received],
    can: { ...nothingAllowed, refund: true, closeUnpaid: true },
  }),
  fakeReturn({
    id: 'r-9',
    rmaNumber: 'R-2049',
    status: 'CLOSED',
    stage: 'PERSON',
    reasons: [],
    lines: [shirtsHere, mug],
    intents: [
      { ...intent, state: 'person', evidence: 'Refund 88123 was shown as paid, and failed afterwards.' },
    ],
    history: [...requested, approved, received, failed],
    can: { ...nothingAllowed, checkNow: true, settle: true },
  }),
  fakeReturn({
    id: 'r-10',
    rmaNumber: 'R-2050',
    status: 'OPEN',
    stage: 'PERSON',
    reasons: [],
    lines: [shirtsHere, mug],
    intents: [{ ...byHand, evidence: 'Refund 88124' }],
    history: [...requested, approved, received],
    can: { ...nothingAllowed, settle: true },
  }),
];

export const fakeHome: Home = {
  setup: fakeSetup,
  shopName: 'Fjord & Loom',
  readsAllOrders: false,
  import: { state: 'loading', found: 5200, saved: 3120, problem: null },
  orders: 3120,
  toDecide: 4,
  oldestToDecideAt: hoursAgo(22),
  heldUp: 0,
  open: 9,
  tasks: fakeTasks,
  policyVersion: 2,
  portalUrl: 'https://fjord.example/apps/aftercare',
  missingPlugin: null,
  hasPortalReturn: true,
};

/** What a stage's tab asks for, answered from the returns above. */
export function returnsIn(stages: readonly Stage[]): ReturnDetail[] {
  return fakeReturns.filter(({ stage }) => stages.length === 0 || stages.includes(stage));
}
