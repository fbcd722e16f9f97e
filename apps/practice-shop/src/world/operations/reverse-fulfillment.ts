// How do goods come back: what is expected, with which parcel, and in which condition?
import { nextChildId } from '../ids.ts';
import type { Order } from '../order-types.ts';
import type {
  DispositionType,
  Return,
  ReverseDelivery,
  ReverseFulfillmentOrder,
  ReverseFulfillmentOrderLine,
} from '../return-types.ts';
import type { Shop } from '../shop.ts';
import type { Outcome, UserError } from '../types.ts';
import type { World } from '../world.ts';
import { because, done, refuse, refuseBecause } from './outcome.ts';
import { draftOf, saveOrder } from './save-order.ts';

/** What an approved return makes the shop expect. */
export function openReverseFulfillment(draft: Order, of: Return): void {
  of.reverseFulfillmentOrders.push({
    id: nextChildId(draft, 'ReverseFulfillmentOrder'),
    status: 'OPEN',
    lineItems: of.returnLineItems.map((line) => ({
      id: nextChildId(draft, 'ReverseFulfillmentOrderLineItem'),
      returnLineItemId: line.id,
      fulfillmentLineItemId: line.fulfillmentLineItemId,
      totalQuantity: line.quantity - line.removedQuantity,
      dispositions: [],
    })),
    reverseDeliveries: [],
  });
}

export type DisposeInput = {
  reverseFulfillmentOrderLineItemId: string;
  quantity: number;
  dispositionType: DispositionType;
  locationId?: string | null | undefined;
};

const linesOf = (order: Order): ReverseFulfillmentOrderLine[] =>
  order.returns.flatMap((each) => each.reverseFulfillmentOrders).flatMap((each) => each.lineItems);

const disposedOf = (line: ReverseFulfillmentOrderLine): number =>
  line.dispositions.reduce((sum, each) => sum + each.quantity, 0);

/** Why these dispositions may not be noted. */
export function objectionsToDispositions(order: Order, inputs: DisposeInput[], field: string): UserError[] {
  const asked = new Map<string, number>();
  return inputs.flatMap((input, at) => {
    const line = linesOf(order).find((each) => each.id === input.reverseFulfillmentOrderLineItemId);
    if (!line) {
      return [
        because(
          `${field}.${at}.reverseFulfillmentOrderLineItemId`,
          'The reverse fulfillment order line item was not found',
          'NOT_FOUND',
        ),
      ];
    }
    const already = asked.get(line.id) ?? 0;
    asked.set(line.id, already + input.quantity);
    const isPossible = Number.isInteger(input.quantity) && input.quantity > 0;
    if (isPossible && disposedOf(line) + already + input.quantity <= line.totalQuantity) return [];
    return [
      because(`${field}.${at}.quantity`, 'Quantity is greater than what is left to dispose', 'INVALID'),
    ];
  });
}

/** Notes the dispositions on the draft; answers the lines touched. */
export function noteDispositions(
  world: World,
  shop: Shop,
  draft: Order,
  inputs: DisposeInput[],
): ReverseFulfillmentOrderLine[] {
  return inputs.flatMap((input) => {
    const line = linesOf(draft).find((each) => each.id === input.reverseFulfillmentOrderLineItemId);
    line?.dispositions.push({
      id: nextChildId(draft, 'ReverseFulfillmentOrderDisposition'),
      type: input.dispositionType,
      quantity: input.quantity,
      locationId: input.locationId ?? (input.dispositionType === 'MISSING' ? null : shop.info.locationId),
      createdAt: world.timestamp(),
    });
    return line ? [line] : [];
  });
}

/** Notes in which condition goods came back, without money. */
export function dispose(
  world: World,
  shop: Shop,
  order: Order,
  inputs: DisposeInput[],
): Outcome<ReverseFulfillmentOrderLine[]> {
  const errors = objectionsToDispositions(order, inputs, 'dispositionInputs');
  if (errors.length > 0) return refuse(errors);
  const draft = draftOf(order);
  const lines = noteDispositions(world, shop, draft, inputs);
  const touched = draft.returns.filter((each) =>
    each.reverseFulfillmentOrders.some((rfo) => rfo.lineItems.some((line) => lines.includes(line))),
  );
  saveOrder(
    world,
    shop,
    draft,
    touched.map((each) => ({ topic: 'returns/update', returnId: each.id })),
  );
  return done(lines);
}

export type ReverseDeliveryInput = {
  reverseFulfillmentOrderId: string;
  /** Empty: everything expected. */
  lines: { reverseFulfillmentOrderLineItemId: string; quantity: number }[];
  tracking?: { number?: string | null; url?: string | null; carrierName?: string | null } | null | undefined;
  label?: { fileUrl: string } | null | undefined;
};

function found(order: Order, id: string): { of: Return; rfo: ReverseFulfillmentOrder } | undefined {
  for (const of of order.returns) {
    const rfo = of.reverseFulfillmentOrders.find((each) => each.id === id);
    if (rfo) return { of, rfo };
  }
  return undefined;
}

/** A parcel on its way back. */
export function createReverseDelivery(
  world: World,
  shop: Shop,
  order: Order,
  input: ReverseDeliveryInput,
): Outcome<ReverseDelivery> {
  const draft = draftOf(order);
  const at = found(draft, input.reverseFulfillmentOrderId);
  if (!at) return refuseBecause('reverseFulfillmentOrderId', 'It was not found', 'NOT_FOUND');
  if (at.rfo.status !== 'OPEN')
    return refuseBecause('reverseFulfillmentOrderId', 'It is not open', 'INVALID_STATE');
  const whole = at.rfo.lineItems.map(({ id, totalQuantity }) => ({
    reverseFulfillmentOrderLineItemId: id,
    quantity: totalQuantity,
  }));
  const lines = input.lines.length > 0 ? input.lines : whole;
  const known = new Set(at.rfo.lineItems.map((line) => line.id));
  const unknown = lines.findIndex((line) => !known.has(line.reverseFulfillmentOrderLineItemId));
  if (unknown >= 0)
    return refuseBecause(`reverseDeliveryLineItems.${unknown}`, 'It was not found', 'NOT_FOUND');
  const delivery = deliveryOf(draft, { ...input, lines }, world.timestamp());
  at.rfo.reverseDeliveries.push(delivery);
  saveOrder(world, shop, draft, [{ topic: 'returns/update', returnId: at.of.id }]);
  return done(delivery);
}

function deliveryOf(draft: Order, input: ReverseDeliveryInput, now: string): ReverseDelivery {
  const { number = null, url = null, carrierName = null } = input.tracking ?? {};
  return {
    id: nextChildId(draft, 'ReverseDelivery'),
    lines: input.lines.map((line) => ({ id: nextChildId(draft, 'ReverseDeliveryLineItem'), ...line })),
    tracking: input.tracking ? { number, url, carrierName } : null,
    label: input.label ? { publicFileUrl: input.label.fileUrl, createdAt: now } : null,
  };
}
