// What do believable mails hold, with one text of the caller's in every free place? For tests and the gallery.
import { plainBrand } from '@aftercare/core/brand/brand.ts';
import type { Brand, NoticeData } from './notice.ts';

/** A shop in Kiel that writes English. */
export const brand: Brand = {
  shopName: 'Hill & Harbour',
  contactEmail: 'hello@example.com',
  language: 'en-GB',
  dir: 'ltr',
  timeZone: 'Europe/Berlin',
  style: plainBrand,
  logo: null,
};

/** One sample a kind. */
export function noticeSamples(text: string): NoticeData {
  const facts = {
    rmaNumber: 'R-2041',
    orderName: '#1042',
    items: [{ title: text, variantTitle: text, quantity: 1 }],
    url: 'https://shop.example/apps/aftercare/',
  };
  const total = { minor: 2510, currency: 'EUR' };
  return {
    'return-received': { ...facts, total, nothingDue: null, answerBy: '2026-06-03' },
    'return-approved': {
      ...facts,
      total,
      nothingDue: null,
      refundTo: { label: 'Visa ··42', byShop: false },
      returnAddress: `${text}\nKaikatu 4\n24103 Kiel`,
      instructions: text,
      sendBy: '2026-06-11',
      refundBy: '2026-06-20',
      returnFees: 'ReturnShippingFees',
      returnShippingFee: { minor: 390, currency: 'EUR' },
    },
    'return-declined': { ...facts, reason: text },
    'return-refunded': {
      ...facts,
      payout: { amount: total, parts: [{ label: text, amount: total }], hasBank: true, byShop: false },
      nothingDue: null,
      isPart: false,
    },
    'return-canceled': facts,
    'needs-review': { ...facts, shopperName: text, total, reasons: [text] },
    door: {
      orderName: '#1042',
      code: '482913',
      url: 'https://shop.example/apps/aftercare/l/abc',
      minutes: 15,
    },
    'door-links': {
      orderName: '#1042',
      url: 'https://shop.example/apps/aftercare/l/abc',
      others: [
        {
          orderName: '#1007',
          placedAt: '2026-03-01T10:00:00Z',
          url: 'https://shop.example/apps/aftercare/l/def',
        },
      ],
      minutes: 15,
    },
    'sender-confirm': { address: 'hello@shop.example', url: 'https://app.example/staff/sender/abc' },
    'staff-door': { url: 'https://app.example/staff/l/abc', minutes: 15 },
  };
}
