// Until which day may something go back? Days are the shop's own calendar days.
import type { Fulfillment, Order } from '../order/order.ts';
import { isStillToBeSent, parcelsOfGoods } from '../order/parcels.ts';
import type { Policy } from './policy.ts';

/** The return window of one parcel. */
export interface ReturnWindow {
  /** The last day, whole, as YYYY-MM-DD in the shop's time zone; null: its days have not begun, a parcel is still to be sent. */
  readonly lastDay: string | null;
  /** True: no carrier told us of the delivery, it is taken from the dispatch. */
  readonly isAssumed: boolean;
}

export type WindowTerms = Pick<Policy, 'merchantReturnDays' | 'countedFrom' | 'assumedDeliveryDays'>;

interface WindowQuestion {
  readonly order: Pick<Order, 'processedAt' | 'fulfillments' | 'lines' | 'refunds' | 'cancelledAt'>;
  readonly parcel: Parcel;
  readonly terms: WindowTerms;
  readonly timeZone: string;
}

type Parcel = Pick<Fulfillment, 'createdAt' | 'deliveredAt'>;

/** The last day of a parcel's units; the day it is counted from does not count itself. */
export function returnWindow(question: WindowQuestion): ReturnWindow {
  const begun = beginOf(question);
  if (begun === null) return { lastDay: null, isAssumed: false };
  const { day, isAssumed } = begun;
  return { lastDay: addDays(day, question.terms.merchantReturnDays), isAssumed };
}

interface Begun {
  readonly day: string;
  readonly isAssumed: boolean;
}

/** The day the window is counted from; null: it has not come. */
function beginOf({ order, parcel, terms, timeZone }: WindowQuestion): Begun | null {
  switch (terms.countedFrom) {
    case 'ORDER':
      return { day: localDay(order.processedAt, timeZone), isAssumed: false };
    case 'FULFILLMENT':
      return { day: localDay(parcel.createdAt, timeZone), isAssumed: false };
    case 'DELIVERY':
      return delivered(parcel, terms, timeZone);
    case 'LAST_DELIVERY':
      return isStillToBeSent(order) ? null : lastDelivered(parcelsFor(order, parcel), terms, timeZone);
  }
}

/** From the delivery, else from the dispatch and the policy's assumption. */
function delivered({ createdAt, deliveredAt }: Parcel, terms: WindowTerms, timeZone: string): Begun {
  if (deliveredAt !== null) return { day: localDay(deliveredAt, timeZone), isAssumed: false };
  return { day: addDays(localDay(createdAt, timeZone), terms.assumedDeliveryDays), isAssumed: true };
}

/** No carrier brings a download, so nobody ever hears that it came: where there are parcels, they alone count. */
function parcelsFor(order: WindowQuestion['order'], looked: Parcel): readonly Parcel[] {
  const parcels = parcelsOfGoods(order);
  return parcels.length > 0 ? parcels : [looked];
}

/** The latest of them; as long as nobody knows of one of them when it came, it may have been later. */
function lastDelivered(parcels: readonly Parcel[], terms: WindowTerms, timeZone: string): Begun {
  const known = latest(parcels.filter(({ deliveredAt }) => deliveredAt !== null));
  const assumed = latest(parcels.filter(({ deliveredAt }) => deliveredAt === null));
  const days = [known, assumed]
    .filter((one) => one !== undefined)
    .map((one) => delivered(one, terms, timeZone).day);
  return { day: days.toSorted().at(-1) ?? '', isAssumed: assumed !== undefined };
}

function latest(parcels: readonly Parcel[]): Parcel | undefined {
  const times = parcels.map(({ createdAt, deliveredAt }) => Date.parse(deliveredAt ?? createdAt));
  return parcels[times.indexOf(Math.max(...times))];
}

/** Whether the window is over: it ends with the last day, not within it; one that has not begun is not. */
export function isWindowOver({ lastDay }: ReturnWindow, now: string, timeZone: string): boolean {
  return lastDay !== null && localDay(now, timeZone) > lastDay;
}

/** The calendar day of an instant in a time zone: YYYY-MM-DD. */
export function localDay(instant: string, timeZone: string): string {
  const parts = dayFormat(timeZone).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Calendar days later; clocks going forward or back do not shift it. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  dayFormats.set(timeZone, made);
  return made;
}
