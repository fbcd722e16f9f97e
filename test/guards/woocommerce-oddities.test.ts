// What is a WooCommerce known to do, and which test says that we stand it? Every oddity names its tests, by their titles.
import { expect, test } from 'vitest';
import { missingTests, type Named } from './titles.ts';

const client = 'packages/woocommerce/src/client';
const ANSWER = `${client}/answer.test.ts`;
const CLIENT = `${client}/client.test.ts`;
const OUTBOUND = `${client}/outbound.test.ts`;
const CONNECT = 'packages/woocommerce/src/connect/connect.test.ts';
const PAGES = 'packages/woocommerce/src/read/order-pages.test.ts';
const REFUNDS = 'packages/woocommerce/src/read/refunds.test.ts';
const REFUND = 'packages/woocommerce/src/refunds/refund.test.ts';
const ORDER = 'packages/woocommerce/src/translate/order.test.ts';
const WEBHOOKS = 'packages/woocommerce/src/webhooks/webhooks.test.ts';
const CONTRACT = 'test/contracts/woocommerce-faults.test.ts';
const DOOR = 'test/doors/connect.test.ts';
const INTAKE = 'test/doors/intake.test.ts';
const PAYMENTS = 'test/faults/payments-woocommerce.test.ts';
const RACES = 'test/faults/all-races.ts';
const STRIKES = 'test/faults/strikes.ts';
const HEALING = 'test/mirror/healing-woocommerce.test.ts';
const IMPORT = 'test/mirror/import-woocommerce.test.ts';
const SCHEDULES = 'test/mirror/schedules.ts';
const PRACTICE = 'apps/practice-shop/src/woocommerce';

type Oddities = Readonly<Record<string, readonly Named[]>>;

const door: Oddities = {
  'Basic only where WordPress sees https': [[CLIENT, 'go by Basic over https, in no address']],
  'over http the client signs OAuth1': [[CLIENT, 'sign by OAuth over http, and the secret does not travel']],
  'the address must be the site’s own': [
    [CONNECT, 'of another shop'],
    [ANSWER, 'a redirect is explained, never followed, and its query is not told'],
  ],
  'plain permalinks: 200 with HTML': [
    [CONTRACT, 'no permalinks'],
    [CLIENT, '%s has the shop asked by rest_route, where it looks at keys at all'],
    [CLIENT, 'are remembered: what acts goes straight there'],
  ],
  'slow hosts take half a minute': [
    [OUTBOUND, 'ends with its time'],
    [
      IMPORT,
      'paused, resumed and killed while orders come and go: every order once, and the host never overloaded for long',
    ],
  ],
  'a BOM before the JSON': [[CONTRACT, 'a byte-order mark before the JSON']],
  'PHP’s notices before the JSON': [[CONTRACT, "PHP's notices before the JSON"]],
  'a firewall’s HTML in its place': [
    [CONTRACT, "a firewall's page in its place"],
    [CONTRACT, 'a firewall that stays is named by its page’s title'],
    [ANSWER, 'from a firewall is told by its page’s title'],
  ],
  '429, 5xx, time-outs, reset, cut JSON, 401 in the middle': [
    [
      STRIKES,
      'every operation of the line may fail in every way: no wrong refund, and success once the faults stop',
    ],
    [CONTRACT, '401 in the middle'],
  ],
  'the callback’s keys come unsigned': [
    [DOOR, 'keys that come for a connection that waits are tried on that very site, and connect it, once'],
    [DOOR, 'nobody’s keys, malformed ones and those for an ended connection change nothing'],
  ],
};

const lists: Oddities = {
  'at most 100 a page, past the end an empty list': [[PAGES, 'bring all of %i once']],
  'the link header repeats the key': [[CLIENT, 'stand in no message, whatever an answer repeats']],
  'equal dates repeat or vanish between pages': [
    [CONTRACT, 'rows of one second are brought once each, over several pages'],
  ],
  'rows move up when an order leaves': [
    [PAGES, 'omit none that stays, and repeat none, whatever leaves or enters between two looks'],
    [PAGES, 'omits none when orders are deleted under its hands'],
    [
      IMPORT,
      'paused, resumed and killed while orders come and go: every order once, and the host never overloaded for long',
    ],
  ],
  'modified_after leaves the boundary second out': [
    [CONTRACT, 'rows of one second are brought once each, over several pages'],
  ],
  'date_created is the shop’s clock, date_created_gmt is UTC; the number is not the id': [
    [ORDER, 'is named by its number, at GMT and not at the shop’s clock, with ids as text'],
    [
      HEALING,
      'a deleted refund, an order in the bin and one deleted for good are noticed though nobody tells of them',
    ],
  ],
  'drafts and what is in the bin are no orders': [
    [CONTRACT, 'an order in the bin is none, and is one again when it is restored; a draft never was'],
  ],
};

const refunds: Oddities = {
  'deleting a refund bumps no date and is told by nobody': [
    [CONTRACT, 'a deleted refund and a deleted order, which nobody announces, no longer stand'],
    [
      HEALING,
      'a deleted refund, an order in the bin and one deleted for good are noticed though nobody tells of them',
    ],
  ],
  'the total stays gross': [
    [
      ORDER,
      'one sale is left with what no refund took, and a refund the gateway did not pay is to be paid by hand',
    ],
  ],
  'lines stand apart from the order': [[REFUNDS, 'with %s']],
  'posted twice it is made twice': [
    [
      `${PRACTICE}/rest/refunds.test.ts`,
      'the same refund asked for twice is two refunds and two movements of money',
    ],
    [RACES, 'ten presses and two workers move the money of a unit once, time and again'],
  ],
  'two at once both pass the check': [
    [RACES, 'a naive refund pays ten callers at once more than once: this harness would see it'],
    [CONTRACT, 'asked by ten at once moves money once'],
  ],
  'what is left is rounded as the shop writes its prices': [
    [
      `${PRACTICE}/rest/refunds.test.ts`,
      'what is left is rounded as the shop writes its prices: without cents, the last third of a price is too much',
    ],
    [
      'extensions/woocommerce/test/cases/refunds.php',
      'a shop that writes its prices without cents gives back every cent, the last one too',
    ],
  ],
  'sums of tax are rounded at reading as prices are written, and the cart’s total before it is paid': [
    [
      `${PRACTICE}/rest/refunds.test.ts`,
      'without cents in its prices the shop charges none, and rounds at reading what it sums up, whatever digits are asked for',
    ],
    [
      ORDER,
      'tax is read by its rates, which keep their digits where sums of it are rounded as prices are written',
    ],
    [
      ORDER,
      'without cents in its prices a shop charges none: what was never paid is nobody’s, by each part’s share',
    ],
  ],
  'the row stands before the gateway is asked': [
    [PAYMENTS, 'PHP is killed before the gateway is asked'],
    [PAYMENTS, 'PHP is killed after the gateway paid'],
    [
      REFUND,
      'a row left behind by a process that died over the payment is not known, and never to be paid by hand',
    ],
  ],
  'the row is removed though the gateway paid': [
    [PAYMENTS, 'another plugin throws after the gateway paid, and the row vanishes'],
  ],
  'a gateway says yes without paying': [[PAYMENTS, 'the gateway says yes and pays nothing']],
  'a way of paying takes nothing back': [
    [PAYMENTS, 'a way of paying that takes nothing back is booked once, and a person pays and says so'],
  ],
};

const webhooks: Oddities = {
  'the signature is over the raw body': [
    [WEBHOOKS, 'of any of our secrets over the raw bytes is right'],
    [WEBHOOKS, 'is what a running WooCommerce wrote'],
    [INTAKE, '%s leaves no row, whatever was changed of it'],
  ],
  'the ping is unsigned and wants 200': [
    [INTAKE, 'is answered once, for a hook that waits for it, and keeps nothing'],
  ],
  'two orders in one second share a Delivery-ID': [
    [INTAKE, 'is every one, though it be the same in the same second: the same words may be news'],
    [SCHEDULES, 'schedule %i: the mirror equals the shop, and whatever was told was told once'],
  ],
  'the body is the state at delivery; what vanished gets an error': [
    [WEBHOOKS, 'an order is named by its webhooks, a vanished one by none'],
  ],
  'no retry, ever': [
    [SCHEDULES, 'schedule %i: the mirror equals the shop, and whatever was told was told once'],
  ],
  'the seventh failure in a row switches it off': [
    [
      HEALING,
      'a webhook that WooCommerce switched off after seven failures is found and revived, and tells again',
    ],
    [WEBHOOKS, 'that sleep are woken, that are double removed, and others’ are left alone'],
  ],
  'order.deleted carries an id alone, deleting for good tells nothing': [
    [INTAKE, 'of %s, a look at the order itself'],
    [
      HEALING,
      'a deleted refund, an order in the bin and one deleted for good are noticed though nobody tells of them',
    ],
  ],
  'late when the site has no visitors; the plugin tells at once, in a row without gaps': [
    [
      HEALING,
      'an announcement of the plugin’s that was lost leaves a gap, and the next one heals it at once',
    ],
  ],
};

const all = Object.entries({ door, lists, refunds, webhooks }).flatMap(([part, oddities]) =>
  Object.entries(oddities).map(([oddity, named]) => ({ part, oddity, named })),
);

test.each(all)('$part: $oddity', ({ named }) => {
  expect(missingTests(named)).toEqual([]);
});
