// What does a return look like to a test? An open one from the portal, settled without fees.
import type { Order } from '../order/order.ts';
import { sampleOrder } from '../order/sample-order.ts';
import { heldUnits } from './held-units.ts';
import type { Return, ReturnLine } from './return.ts';
import { type Fees, settle } from './settlement.ts';

export interface SampleReturn {
  readonly order: Order;
  readonly id?: string;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number; readonly parcel?: string }[];
  /** The order's other returns. */
  readonly others?: readonly Return[];
  readonly fees?: Partial<Fees>;
  readonly more?: Partial<Return>;
}

/** A return of these units; its lines are called after return and order line. */
export function sampleReturn(sample: SampleReturn): Return {
  const { order, id = 'R1' } = sample;
  const returnShippingFee = { minor: 0, currency: order.currency };
  return {
    id,
    orderId: order.id,
    rmaNumber: `R-${id}`,
    platformReturnId: `platform-${id}`,
    origin: 'portal',
    status: 'OPEN',
    createdAt: '2026-05-10T10:00:00Z',
    policyVersion: 1,
    reasons: [],
    declineReason: null,
    lines: sample.lines.map((line) => sampleLine(id, line)),
    settlement: settle({
      order,
      lines: sample.lines,
      heldUnits: heldUnits(order, sample.others ?? []),
      fees: { restockingFeeBasisPoints: 0, returnShippingFee, ...sample.fees },
    }),
    revision: 0,
    ...sample.more,
  };
}

/** An order of these lines in one parcel, and a return of all of it. */
export function sampleWhole(lines: readonly { id: string; quantity: number; total: number }[]): {
  readonly order: Order;
  readonly owner: Return;
} {
  const order = sampleOrder({ lines });
  const back = lines.map(({ id, quantity }) => ({ lineId: id, quantity }));
  return { order, owner: sampleReturn({ order, lines: back }) };
}

function sampleLine(
  id: string,
  { lineId, quantity, parcel = 'F1' }: SampleReturn['lines'][number],
): ReturnLine {
  return {
    id: `${id}-${parcel}-${lineId}`,
    lineId,
    fulfillmentLineId: `${parcel}-${lineId}`,
    platformLineId: `platform-${id}-${parcel}-${lineId}`,
    quantity,
    reason: 'UNWANTED',
    note: '',
    received: [],
    reservedQuantity: 0,
    refundedQuantity: 0,
  };
}
