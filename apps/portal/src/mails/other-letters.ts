// What do the mails tell that are not about a shopper's own return?
import { formatDay, formatMoney } from '../frame/text.ts';
import { mailMessagesFor } from '../messages/catalogue.ts';
import type { Letter } from './letter.ts';
import type { Brand, NoticeData } from './notice.ts';
import { facts } from './return-letters.ts';

/** To the merchant: no rule could decide this return. */
export function writeNeedsReview(data: NoticeData['needs-review'], brand: Brand): Letter {
  const say = mailMessagesFor(brand.language);
  const amount = formatMoney(brand, data.total);
  return {
    subject: say.review.subject(data.rmaNumber),
    preheader: say.review.preheader(amount, data.shopperName),
    answer: say.review.answer(data.rmaNumber),
    blocks: [
      { kind: 'paragraph', text: say.review.why },
      { kind: 'steps', steps: data.reasons },
      facts(data, brand, [
        { name: say.review.shopper, value: data.shopperName },
        { name: say.review.amount, value: amount, isSum: true },
      ]),
    ],
    button: { label: say.review.button, url: data.url },
    ifNot: say.review.door,
    why: say.review.reasonOfMail(brand.shopName),
  };
}

/** The code and the link that open an order. */
export function writeDoor(data: NoticeData['door'], brand: Brand): Letter {
  const say = mailMessagesFor(brand.language).door;
  return {
    subject: say.subject(data.code, data.orderName),
    preheader: say.preheader(data.minutes),
    answer: say.answer(data.orderName),
    blocks: [
      { kind: 'code', text: data.code },
      { kind: 'paragraph', text: say.use(data.minutes) },
    ],
    button: { label: say.button, url: data.url },
    ifNot: say.door,
    why: say.reasonOfMail(brand.shopName),
  };
}

/** A link to each of an address's newest orders. */
export function writeDoorLinks(data: NoticeData['door-links'], brand: Brand): Letter {
  const say = mailMessagesFor(brand.language).doorLinks;
  const links = data.others.map(({ orderName, placedAt, url }) => ({
    label: say.button(orderName),
    text: say.placed(formatDay(brand, placedAt)),
    url,
  }));
  return {
    subject: say.subject(data.minutes),
    preheader: say.preheader(brand.shopName),
    answer: say.answer(brand.shopName),
    blocks: [{ kind: 'paragraph', text: say.use(data.minutes) }],
    button: { label: say.button(data.orderName), url: data.url },
    after: links.length > 0 ? [{ kind: 'links', links }] : [],
    ifNot: say.door,
    why: say.reasonOfMail(brand.shopName),
  };
}

/** To the merchant: the link that signs them in. */
export function writeStaffDoor(data: NoticeData['staff-door'], brand: Brand): Letter {
  const say = mailMessagesFor(brand.language).staffDoor;
  return {
    subject: say.subject(data.minutes),
    preheader: say.preheader(brand.shopName),
    answer: say.answer(brand.shopName),
    blocks: [{ kind: 'paragraph', text: say.use(data.minutes) }],
    button: { label: say.button, url: data.url },
    ifNot: say.door,
    why: say.reasonOfMail(brand.shopName),
  };
}
