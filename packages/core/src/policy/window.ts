// Until which day may something go back? Days are the shop's own calendar days.
import type { Fulfillment } from '../order/order.ts';
import type { Policy } from './policy.ts';

/** The return window of one parcel. */
export interface ReturnWindow {
  /** The last day, whole, as YYYY-MM-DD in the shop's time zone. */
  readonly lastDay: string;
  /** True: no carrier told us of the delivery, it is taken from the dispatch. */
  readonly isAssumed: boolean;
}

/** Counted from the delivery, else from the dispatch and the policy's assumption; that day itself does not count. */
export function returnWindow(
  fulfillment: Pick<Fulfillment, 'createdAt' | 'deliveredAt'>,
  policy: Pick<Policy, 'merchantReturnDays' | 'assumedDeliveryDays'>,
  timeZone: string,
): ReturnWindow {
  if (fulfillment.deliveredAt !== null) {
    const delivered = localDay(fulfillment.deliveredAt, timeZone);
    return { lastDay: addDays(delivered, policy.merchantReturnDays), isAssumed: false };
  }
  const dispatched = localDay(fulfillment.createdAt, timeZone);
  const lastDay = addDays(dispatched, policy.assumedDeliveryDays + policy.merchantReturnDays);
  return { lastDay, isAssumed: true };
}

/** Whether the window is over: it ends with the last day, not within it. */
export function isWindowOver(window: ReturnWindow, now: string, timeZone: string): boolean {
  return localDay(now, timeZone) > window.lastDay;
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
