// What does the battery do with a shop before it asks anything: orders placed, returns opened, refunds named.
import { randomUUID } from 'node:crypto';
import type { Money } from '../../packages/core/src/money/money.ts';
import type { Order, PlatformReturn } from '../../packages/core/src/order/order.ts';
import type {
  Platform,
  PlatformReturns,
  RefundCommand,
  ReturnRequest,
} from '../../packages/core/src/platform.ts';

export interface Movement {
  readonly amount: Money;
  readonly outcome: 'done' | 'refused' | 'repeated';
}

interface Wish {
  readonly units: readonly number[];
  readonly percentOff?: number;
  readonly currency?: string;
  readonly groups?: readonly string[];
}

/** A shop in which orders can be made, and whose money is counted apart from us. */
export interface ShopUnderTest {
  readonly platform: Platform;
  /** A paid and delivered order of `units` of one article a line, by somebody the shop has put into groups; its id. */
  placeOrder(wish: Wish): Promise<string>;
  /** As what these groups reach us; a shop may tell of none. */
  groupsAs(groups: readonly string[]): readonly string[];
  refundsOf(orderId: string): Promise<Movement[]>;
  /** One in which its orders may be placed besides its own; undefined: there is none. */
  readonly foreignCurrency: string | undefined;
  close(): Promise<void>;
}

export type Use = () => ShopUnderTest;

/** What is only asked of a shop that keeps returns. */
export function returnsOf({ platform }: Pick<ShopUnderTest, 'platform'>): PlatformReturns {
  if (platform.returns === null) throw new Error('This platform keeps no returns');
  return platform.returns;
}

export async function readOrder(shop: ShopUnderTest, id: string): Promise<Order> {
  const order = await shop.platform.readOrder(id);
  if (order === null) throw new Error(`There is no order ${id}`);
  return order;
}

export async function prepare(
  shop: ShopUnderTest,
  currency?: string,
): Promise<{ order: Order; request: ReturnRequest }> {
  const wish = { units: [2, 1], percentOff: 10, ...(currency && { currency }) };
  const order = await readOrder(shop, await shop.placeOrder(wish));
  const parcelLine = order.fulfillments[0]?.lines[0];
  if (parcelLine === undefined) throw new Error('The order was not sent');
  const line = {
    fulfillmentLineId: parcelLine.id,
    quantity: 2,
    reason: 'SIZE_TOO_SMALL' as const,
    note: 'A bit tight',
    restockingFeeBasisPoints: 0,
  };
  const returnShippingFee = { minor: 0, currency: order.presentmentCurrency };
  return {
    order,
    request: { orderId: order.id, marker: `[m-${order.name}]`, lines: [line], returnShippingFee },
  };
}

export function withFees(request: ReturnRequest): ReturnRequest {
  return {
    ...request,
    lines: request.lines.map((line) => ({ ...line, restockingFeeBasisPoints: 2000 })),
    returnShippingFee: { ...request.returnShippingFee, minor: 705 },
  };
}

export async function openReturn(shop: ShopUnderTest, request: ReturnRequest): Promise<PlatformReturn> {
  const asked = unwrap(await returnsOf(shop).request(request));
  return unwrap(await returnsOf(shop).approve(asked.id));
}

/** An order of which both units of the first line may be given back, and the refund that does it. */
export async function ready(
  shop: ShopUnderTest,
  word: string,
  currency?: string,
): Promise<{ order: Order; command: RefundCommand }> {
  const { order, request } = await prepare(shop, currency);
  const opened = shop.platform.returns !== null ? await openReturn(shop, request) : null;
  return { order, command: refundOf(order, opened, word) };
}

/** A key no shop has seen, also one that keeps every key for ever; it begins with the word given. */
export function freshKey(word: string): string {
  return `${word}-${randomUUID()}`;
}

/** Both units of the order's first line, at what they cost after every discount; by the platform's return, if it has one. */
export function refundOf(order: Order, opened: PlatformReturn | null, word: string): RefundCommand {
  const lineId = opened?.lines[0]?.lineId ?? order.lines[0]?.id;
  const line = order.lines.find((each) => each.id === lineId);
  if (line === undefined) throw new Error('The return names a line the order lacks');
  const amount = line.discountedTotal.presentment;
  const parts = opened?.lines ?? [{ id: null, quantity: line.quantity }];
  return {
    platformReturnId: opened?.id ?? null,
    orderId: order.id,
    rmaNumber: 'R-1001',
    key: freshKey(word),
    lines: parts.map(({ id, quantity }) => ({
      platformLineId: id,
      lineId: line.id,
      quantity,
      dispositions: [{ disposition: 'RESTOCKED' as const, quantity }],
      amount,
    })),
    amount,
    sendBy: new Date(Date.now() + 30_000).toISOString(),
  };
}

export function unwrap<T>(answer: { ok: true; value: T } | { ok: false; reasons: string[] }): T {
  if (!answer.ok) throw new Error(`Refused: ${answer.reasons.join()}`);
  return answer.value;
}
