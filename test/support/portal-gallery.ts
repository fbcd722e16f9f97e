// How does every page of the portal look, in every state? Run it to write them to a folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetText } from '../../apps/portal/src/assets/stylesheet.ts';
import type { Frame } from '../../apps/portal/src/frame/frame.ts';
import type { NoticeKind } from '../../apps/portal/src/mails/notice.ts';
import { brand, noticeSamples } from '../../apps/portal/src/mails/notice-samples.ts';
import { renderNotice } from '../../apps/portal/src/mails/render-notice.ts';
import {
  drawOrdersPage,
  drawSignedOutByChoice,
  drawSignInFailed,
} from '../../apps/portal/src/pages/account.ts';
import { drawCheckPage } from '../../apps/portal/src/pages/check.ts';
import { drawChoosePage } from '../../apps/portal/src/pages/choose-items.ts';
import { drawCostsPage } from '../../apps/portal/src/pages/costs.ts';
import * as failure from '../../apps/portal/src/pages/failure.ts';
import { drawCodePage, drawFindPage, drawLinkPage } from '../../apps/portal/src/pages/find-order.ts';
import { drawLinksSentPage, drawMailLinksPage } from '../../apps/portal/src/pages/mail-links.ts';
import { drawOrderPage } from '../../apps/portal/src/pages/order.ts';
import { drawTermsPage } from '../../apps/portal/src/pages/terms.ts';
import { plainBrand } from '../../packages/core/src/brand/brand.ts';
import { dirOf } from '../../packages/words/src/languages.ts';
import { feeAbove, returnPages } from './portal-return-pages.ts';
import {
  byShop,
  type Put,
  sampleCheck,
  sampleChoice,
  sampleCosts,
  sampleEntries,
  sampleFrame,
  sampleOrder,
  shirt,
} from './portal-samples.ts';
import { sampleTerms } from './portal-terms.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const asOf = '2026-05-28T12:05:00Z';

interface Manner {
  readonly cssUrl?: string;
  readonly language?: string;
}

/** Every page in every state, by name. `put` may swap every free text for something worse. */
export function portalPages(
  put: Put = (text) => text,
  { cssUrl = 'portal.css', language = 'en-GB' }: Manner = {},
): Record<string, string> {
  const frame = sampleFrame(put, cssUrl, language);
  return {
    ...entrancePages(frame, put),
    ...orderPages(frame, put),
    ...choosePages(frame, put),
    ...moneyPages(frame, put),
    ...returnPages(frame, put),
    ...failurePages(frame),
  };
}

function entrancePages(frame: Frame, put: Put): Record<string, string> {
  const typed = { number: put('#1042'), email: put('mia@example.net') };
  const signInUrl = 'https://shop.example/account';
  const own = {
    ...{ orderId: '1', name: put('#1042'), placedAt: '2026-05-01T10:00:00Z' },
    ...{ total: { minor: 2900, currency: 'EUR' }, items: 2 },
  };
  return {
    find: drawFindPage(frame, { number: '', email: '', problems: [], signInUrl }),
    'find-problem': drawFindPage(frame, {
      ...typed,
      signInUrl: null,
      email: put('mia.example.net'),
      problems: [{ path: 'email', message: put('Enter an email address like name@example.com.') }],
    }),
    'find-rtl': drawFindPage({ ...frame, dir: 'rtl' }, { ...typed, problems: [], signInUrl }),
    code: drawCodePage(frame, { ...typed, press: 'abc', problems: [] }),
    'code-problem': drawCodePage(frame, {
      ...typed,
      press: 'abc',
      problems: [{ path: 'code', message: put('This code is wrong or has ended.') }],
    }),
    link: drawLinkPage(frame, { token: 'abc', press: 'abc' }),
    terms: drawTermsPage(frame, { terms: sampleTerms(put), country: 'NO' }),
    'mail-links': drawMailLinksPage(frame, { email: '', problems: [] }),
    'mail-links-sent': drawLinksSentPage(frame, typed),
    'own-orders': drawOrdersPage(frame, { orders: [own, own], next: 'x', isFirst: false }),
    'own-orders-none': drawOrdersPage(frame, { orders: [], next: null, isFirst: true }),
    'sign-in-failed': drawSignInFailed(frame, '/portal/sign-in'),
    'signed-out': drawSignedOutByChoice(frame, { leaveUrl: null }),
  };
}

function orderPages(frame: Frame, put: Put): Record<string, string> {
  const order = sampleOrder(put);
  const unsent = order.parcels.flatMap((parcel) => parcel.items);
  const closed = { open: false, reason: put('The time to return ended on 3 May.') } as const;
  const back = { id: 'r1', rmaNumber: put('R-2041'), amount: order.total };
  return {
    order: drawOrderPage(frame, order),
    'order-rtl': drawOrderPage({ ...frame, dir: 'rtl' }, order),
    'order-nothing-sent': drawOrderPage(frame, {
      ...order,
      state: { kind: 'NOT_SENT' },
      parcels: [],
      unsent,
      sendBy: '2026-05-12',
      returnDoor: { open: false, reason: put('Nothing has been sent yet.') },
    }),
    'order-part-sent': drawOrderPage(frame, {
      ...order,
      state: { kind: 'PART_SENT' },
      unsent: unsent.slice(0, 1),
    }),
    'order-cancelled': drawOrderPage(frame, {
      ...order,
      state: { kind: 'CANCELLED', day: '2026-05-09T10:00:00Z' },
      parcels: [],
      unsent,
      returnDoor: closed,
    }),
    'order-with-returns': drawOrderPage(frame, {
      ...order,
      state: { kind: 'DELIVERED', day: null },
      returnDoor: closed,
      returns: [
        { ...back, stage: 'IN_REVIEW' },
        { ...back, id: 'r2', stage: 'PAID' },
      ],
    }),
    'order-as-of': drawOrderPage(frame, { ...order, state: { kind: 'ON_ITS_WAY' }, asOf }),
    'order-no-contact': drawOrderPage({ ...frame, contactEmail: '' }, order),
  };
}

function choosePages(frame: Frame, put: Put): Record<string, string> {
  const choice = sampleChoice(put);
  const entries = sampleEntries(put);
  const barred = choice.lines.map((line) => ({
    ...line,
    open: false as const,
    reason: put('Hygiene: opened.'),
    said: '',
  }));
  return {
    choose: drawChoosePage(frame, choice),
    'choose-kept': drawChoosePage(frame, { ...choice, entries }),
    'choose-kept-rtl': drawChoosePage({ ...frame, dir: 'rtl' }, { ...choice, entries }),
    'choose-none-ticked': drawChoosePage(frame, {
      ...choice,
      problems: [{ path: 'lines', message: put('Choose at least one item.') }],
    }),
    'choose-problems': drawChoosePage(frame, {
      ...choice,
      entries: entries.map((entry) => ({ ...entry, reason: '' })),
      problems: [
        { path: `lines.${shirt}.reason`, message: put('Choose a reason.') },
        { path: `lines.${shirt}.quantity`, message: put('Only 1 of this item can still be returned.') },
        { path: `lines.${shirt}.note`, message: put('The note is longer than 500 signs.') },
      ],
    }),
    'choose-all-barred': drawChoosePage(frame, { ...choice, lines: barred }),
    'choose-closed': drawChoosePage(frame, { ...choice, closed: put('The time to return ended on 3 May.') }),
    'choose-as-of': drawChoosePage(frame, { ...choice, asOf }),
  };
}

function moneyPages(frame: Frame, put: Put): Record<string, string> {
  const costs = sampleCosts(put);
  const check = sampleCheck(put);
  const plain = { ...costs, refundTo: { label: null, byShop: false }, refundBy: null };
  const nothing = { minor: 0, currency: 'EUR' };
  const noFee = { returnShippingFee: nothing, total: { minor: 2930, currency: 'EUR' } };
  return {
    costs: drawCostsPage(frame, costs),
    'costs-rtl': drawCostsPage({ ...frame, dir: 'rtl' }, costs),
    'costs-free': drawCostsPage(frame, {
      ...plain,
      receipt: { ...costs.receipt, ...noFee, returnFees: 'FreeReturn' },
    }),
    'costs-own-carrier': drawCostsPage(frame, {
      ...plain,
      review: [put('The amount is above what a rule may approve.')],
      receipt: {
        ...costs.receipt,
        ...noFee,
        returnFees: 'ReturnFeesCustomerResponsibility',
        conversion: {
          rate: { shop: eur(9480), presentment: { minor: 15_168, currency: 'JPY' } },
          day: '2026-05-08',
        },
      },
    }),
    'costs-fee-above': drawCostsPage(frame, {
      ...costs,
      nothingDue: 'FEES',
      receipt: feeAbove(costs.receipt),
    }),
    'costs-by-shop': drawCostsPage(frame, { ...costs, refundTo: byShop(put) }),
    'check-by-shop': drawCheckPage(frame, { ...check, refundTo: byShop(put) }),
    check: drawCheckPage(frame, check),
    'check-nothing-due': drawCheckPage(frame, { ...check, total: nothing, nothingDue: 'FEES' }),
    'check-changed': drawCheckPage(frame, {
      ...check,
      changed: { from: { minor: 2600, currency: 'EUR' }, to: check.total },
    }),
  };
}

function failurePages(frame: Frame): Record<string, string> {
  return {
    'failure-ended-link': failure.drawEndedLinkPage(frame),
    'failure-too-many': failure.drawTooManyPage(frame, { minutes: 7 }),
    'failure-signed-out': failure.drawSignedOutPage(frame),
    'failure-missing': failure.drawMissingPage(frame),
    'failure-refused': failure.drawRefusedPage(frame),
    'failure-too-large': failure.drawTooLargePage(frame),
    'failure-broken': failure.drawBrokenPage(frame),
  };
}

/** Every mail's HTML, by name. */
export function portalMails(
  put: Put = (text) => text,
  { language = 'en' }: Manner = {},
): Record<string, string> {
  const samples = noticeSamples(put('Linen shirt'));
  const shop = { ...brand, language, dir: dirOf(language), shopName: put(brand.shopName) };
  return Object.fromEntries(
    (Object.keys(samples) as NoticeKind[]).map((kind) => [
      `mail-${kind}`,
      renderNotice(kind, samples[kind], shop).html,
    ]),
  );
}

if (import.meta.main) {
  const [, , folder = 'portal-gallery', language = 'en-GB'] = process.argv;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'portal.css'), sheetText('portal', plainBrand));
  const put = (text: string) => text;
  const all = { ...portalPages(put, { language }), ...portalMails(put, { language }) };
  for (const [name, page] of Object.entries(all)) {
    writeFileSync(join(folder, `${name}.html`), page);
  }
}
