// How do the facts of a notice become the words of its mail?
import { plainBrand } from '@aftercare/core/brand/brand.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { shopperName } from '@aftercare/core/order/shopper-name.ts';
import { payableQuantity, receivedQuantity } from '@aftercare/core/returns/evolve.ts';
import { nothingDue, whyNothing } from '@aftercare/core/returns/nothing-due.ts';
import { payoutOf, refundTo } from '@aftercare/core/returns/payout.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import { termsOf } from '@aftercare/core/returns/terms.ts';
import { logoIn } from '@aftercare/portal/frame/logo.ts';
import type { Brand, NoticeData, NoticeKind, RenderedMail } from '@aftercare/portal/mails/notice.ts';
import { renderNotice } from '@aftercare/portal/mails/render-notice.ts';
import { dirOf, localeFor, mainLanguage, withCountry } from '@aftercare/words/languages.ts';
import { z } from 'zod';
import type { NoticeFacts } from '../flows/notice-facts.ts';
import { orderLocale } from '../flows/order-locale.ts';
import { paysBackOf } from '../flows/pays-back.ts';
import type { Shop } from '../flows/store.ts';

const linksSchema = z.object({
  links: z.array(z.object({ orderName: z.string(), placedAt: z.string(), link: z.string() })),
});

const senderSchema = z.object({ address: z.string() });

interface Addresses {
  /** Below which our own host serves the shop's logo. */
  readonly picturesUrl: (shop: Shop) => string;
  readonly portalUrl: (shop: Shop) => string;
  readonly adminUrl: (shop: Shop) => string;
  /** Where staff spend a mailed link. */
  readonly staffLinkUrl: (shop: Shop, link: string) => string;
  /** Where who reads at an address says that the shop may write by it. */
  readonly senderLinkUrl: (shop: Shop, address: string) => string;
}

type Writers = { readonly [K in NoticeKind]: (facts: NoticeFacts, addresses: Addresses) => NoticeData[K] };

const writers: Writers = {
  'return-received': (facts, at) => ({
    ...returnFacts(facts, at),
    total: owner(facts).settlement.total,
    nothingDue: nothingDue(owner(facts).settlement),
    answerBy: facts.promises?.answerBy ?? null,
  }),
  'return-approved': (facts, at) => ({
    ...returnFacts(facts, at),
    total: owner(facts).settlement.total,
    nothingDue: nothingDue(owner(facts).settlement),
    refundTo: refundTo(order(facts), paysBackOf(facts.shop)),
    returnAddress: facts.policy.returnAddress,
    instructions: facts.policy.instructions,
    sendBy: facts.promises?.sendBy ?? null,
    refundBy: facts.promises?.refundBy ?? null,
    returnFees: termsOf(owner(facts), facts.policy).returnFees,
    returnShippingFee: owner(facts).settlement.returnShippingFee,
  }),
  'return-declined': (facts, at) => ({ ...returnFacts(facts, at), reason: owner(facts).declineReason ?? '' }),
  'return-refunded': (facts, at) => ({ ...returnFacts(facts, at), ...sent(facts) }),
  'return-canceled': (facts, at) => returnFacts(facts, at),
  'needs-review': (facts, at) => ({
    ...returnFacts(facts, at),
    url: `${at.adminUrl(facts.shop)}/returns/${owner(facts).id}`,
    shopperName: shopperName(facts.order),
    total: owner(facts).settlement.total,
    reasons: owner(facts).reasons,
  }),
  door: (facts, at) => {
    const { link, code } = secretsOf(facts.data);
    return { orderName: order(facts).name, code, url: `${at.portalUrl(facts.shop)}/l/${link}`, minutes: 15 };
  },
  'door-links': (facts, at) => ({ ...linksOf(facts, at), minutes: 15 }),
  'staff-door': (facts, at) => ({ url: at.staffLinkUrl(facts.shop, linkOf(facts.data)), minutes: 15 }),
  'sender-confirm': (facts, at) => {
    const { address } = senderSchema.parse(facts.data);
    return { address, url: at.senderLinkUrl(facts.shop, address) };
  },
};

/** The mail's subject, text and HTML. */
export function writeNotice(
  facts: NoticeFacts,
  addresses: Addresses,
): RenderedMail & { readonly language: string } {
  if (!isKind(facts.kind)) throw new Error(`No mail is written for ${facts.kind}.`);
  return { ...write(facts.kind, facts, addresses), language: localeOf(facts) };
}

function write<K extends NoticeKind>(kind: K, facts: NoticeFacts, addresses: Addresses): RenderedMail {
  return renderNotice(kind, writers[kind](facts, addresses), brandOf(facts, addresses));
}

function isKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(writers, kind);
}

/** Shoppers are written to in the language of their order; in which its staff read, no platform has told us yet. */
function localeOf({ kind, shop, order }: NoticeFacts): string {
  const country = shop.facts?.countryCode ?? null;
  const isForShop = ['needs-review', 'staff-door', 'sender-confirm'].includes(kind);
  const wished = isForShop
    ? null
    : localeFor([orderLocale(order)], order?.shippingAddress?.country ?? country);
  return wished ?? withCountry(mainLanguage, country);
}

function brandOf(facts: NoticeFacts, { picturesUrl }: Addresses): Brand {
  const { shop } = facts;
  const locale = localeOf(facts);
  const { accent, font, radius, logo } = shop.brand ?? plainBrand;
  return {
    shopName: shop.facts?.name ?? shop.domain,
    contactEmail: shop.facts?.email ?? '',
    language: locale,
    dir: dirOf(locale),
    timeZone: shop.facts?.timeZone ?? 'UTC',
    style: { accent, font, radius },
    logo: logoIn({ logo }, picturesUrl(shop)),
  };
}

function returnFacts(facts: NoticeFacts, { portalUrl }: Addresses) {
  const value = owner(facts);
  return {
    rmaNumber: value.rmaNumber,
    orderName: order(facts).name,
    items: value.lines.map((line) => {
      const found = order(facts).lines.find((one) => one.id === line.lineId);
      return {
        title: found?.title ?? '',
        variantTitle: found?.variantTitle ?? null,
        quantity: line.quantity,
      };
    }),
    // A mail may be read by others: its button leads to the door, not into the order.
    url: `${portalUrl(facts.shop)}/`,
  };
}

function owner(facts: NoticeFacts): Return {
  if (facts.owner === null) throw new Error(`A ${facts.kind} notice without its return.`);
  return facts.owner;
}

function order(facts: NoticeFacts): Order {
  if (facts.order === null) throw new Error(`A ${facts.kind} notice without its order.`);
  return facts.order;
}

/** The refund this notice is of, where it went, and why it is nothing. */
function sent(facts: NoticeFacts): Pick<NoticeData['return-refunded'], 'payout' | 'nothingDue' | 'isPart'> {
  const { event, intents } = facts;
  if (event?.type !== 'REFUNDED') throw new Error('A refund notice without its refund.');
  const evidence = intents.find((intent) => intent.id === event.intentId)?.evidence ?? null;
  const amount = { minor: event.amount, currency: event.currency };
  const given = { currency: event.currency, paysBack: paysBackOf(facts.shop) };
  const payout = payoutOf(order(facts), [{ amount, evidence }], given);
  if (amount.minor > 0) return { payout, nothingDue: null, isPart: isPart(facts) };
  const hasPaid = intents.some((intent) => intent.state === 'done' && intent.amount.minor > 0);
  return { payout, nothingDue: whyNothing(owner(facts).settlement), isPart: hasPaid || isPart(facts) };
}

/** More may follow: units still awaited, or here and not yet paid. A missing unit is neither. */
function isPart(facts: NoticeFacts): boolean {
  return owner(facts).lines.some(
    (line) => receivedQuantity(line) < line.quantity || line.refundedQuantity < payableQuantity(line),
  );
}

function secretsOf(data: unknown): { link: string; code: string } {
  if (typeof data === 'object' && data !== null && 'code' in data)
    return { link: linkOf(data), code: String(data.code) };
  throw new Error('A door notice without its secrets.');
}

function linksOf({ data, shop }: NoticeFacts, at: Addresses): Omit<NoticeData['door-links'], 'minutes'> {
  const { links } = linksSchema.parse(data);
  const [newest, ...others] = links.map(({ link, ...order }) => ({
    ...order,
    url: `${at.portalUrl(shop)}/l/${link}`,
  }));
  if (newest === undefined) throw new Error('A notice of links without a link.');
  return { ...newest, others };
}

function linkOf(data: unknown): string {
  if (typeof data === 'object' && data !== null && 'link' in data) return String(data.link);
  throw new Error('A door notice without its secrets.');
}
