// What do the mails tell that are not about a shopper's own return?

import { wordsOf } from '@aftercare/words/catalogue.ts';
import { sayReason } from '../frame/reason.ts';
import { formatDay, formatMoney } from '../frame/text.ts';
import type { Letter } from './letter.ts';
import type { Brand, NoticeData } from './notice.ts';
import { facts } from './return-letters.ts';

/** To the merchant: no rule could decide this return. */
export function writeNeedsReview(data: NoticeData['needs-review'], brand: Brand): Letter {
  const say = wordsOf('mails', brand.language);
  const amount = formatMoney(brand, data.total);
  return {
    subject: say.review.subject({ rma: data.rmaNumber }),
    preheader: say.review.preheader({ amount, shopper: data.shopperName }),
    answer: say.review.answer({ rma: data.rmaNumber }),
    blocks: [
      { kind: 'paragraph', text: say.review.why },
      { kind: 'steps', steps: data.reasons.map((code) => sayReason(brand, code)) },
      facts(data, brand, [
        { name: say.review.shopper, value: data.shopperName },
        { name: say.review.amount, value: amount, isSum: true },
      ]),
    ],
    button: { label: say.review.button, url: data.url },
    ifNot: say.review.door,
    why: say.review.reasonOfMail({ shop: brand.shopName }),
  };
}

/** The code and the link that open an order. */
export function writeDoor(data: NoticeData['door'], brand: Brand): Letter {
  const say = wordsOf('mails', brand.language).door;
  return {
    subject: say.subject({ code: data.code, order: data.orderName }),
    preheader: say.preheader({ minutes: data.minutes }),
    answer: say.answer({ order: data.orderName }),
    blocks: [
      { kind: 'code', text: data.code },
      { kind: 'paragraph', text: say.use({ minutes: data.minutes }) },
    ],
    button: { label: say.button, url: data.url },
    ifNot: say.door,
    why: say.reasonOfMail({ shop: brand.shopName }),
  };
}

/** A link to each of an address's newest orders. */
export function writeDoorLinks(data: NoticeData['door-links'], brand: Brand): Letter {
  const say = wordsOf('mails', brand.language).doorLinks;
  const links = data.others.map(({ orderName, placedAt, url }) => ({
    label: say.button({ order: orderName }),
    text: say.placed({ day: formatDay(brand, placedAt) }),
    url,
  }));
  return {
    subject: say.subject({ minutes: data.minutes }),
    preheader: say.preheader({ shop: brand.shopName }),
    answer: say.answer({ shop: brand.shopName }),
    blocks: [{ kind: 'paragraph', text: say.use({ minutes: data.minutes }) }],
    button: { label: say.button({ order: data.orderName }), url: data.url },
    after: links.length > 0 ? [{ kind: 'links', links }] : [],
    ifNot: say.door,
    why: say.reasonOfMail({ shop: brand.shopName }),
  };
}

/** To the merchant: the link that signs them in. */
export function writeStaffDoor(data: NoticeData['staff-door'], brand: Brand): Letter {
  const say = wordsOf('mails', brand.language).staffDoor;
  return {
    subject: say.subject({ minutes: data.minutes }),
    preheader: say.preheader({ shop: brand.shopName }),
    answer: say.answer({ shop: brand.shopName }),
    blocks: [{ kind: 'paragraph', text: say.use({ minutes: data.minutes }) }],
    button: { label: say.button, url: data.url },
    ifNot: say.door,
    why: say.reasonOfMail({ shop: brand.shopName }),
  };
}

/** To the address by which a shop wants to write: the link that says yes. */
export function writeSenderConfirm(data: NoticeData['sender-confirm'], brand: Brand): Letter {
  const say = wordsOf('mails', brand.language).senderConfirm;
  return {
    subject: say.subject({ shop: brand.shopName }),
    preheader: say.preheader({ address: data.address }),
    answer: say.answer({ shop: brand.shopName, address: data.address }),
    blocks: [{ kind: 'paragraph', text: say.use }],
    button: { label: say.button, url: data.url },
    ifNot: say.door,
    why: say.reasonOfMail({ shop: brand.shopName }),
  };
}
