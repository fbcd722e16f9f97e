// How does an app tell of parcels: on their way out, on their way back, inspected?
import { addFulfillmentEvent, updateTracking } from '../../world/operations/fulfillment.ts';
import {
  createReverseDelivery,
  type DisposeInput,
  dispose,
} from '../../world/operations/reverse-fulfillment.ts';
import type { ParcelEvent } from '../../world/order-types.ts';
import { type Args, type Context, part } from '../context.ts';
import {
  answer,
  freshOrder,
  type Mutate,
  mutation,
  owningToChange,
  type Payload,
  refused,
} from './mutation.ts';

type EventInput = {
  fulfillmentId: string;
  status: ParcelEvent;
  happenedAt?: string | null;
  message?: string | null;
  city?: string | null;
  country?: string | null;
  estimatedDeliveryAt?: string | null;
};

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

const fulfillmentEventCreate = mutation((args, ctx) => {
  const input = args.fulfillmentEvent as EventInput;
  const order = owningToChange(ctx, input.fulfillmentId);
  if (!order) return refused(['fulfillmentEvent', 'fulfillmentId'], 'Fulfillment does not exist');
  const outcome = addFulfillmentEvent(ctx.world, ctx.shop, order, input.fulfillmentId, {
    status: input.status,
    happenedAt: given(input.happenedAt),
    message: given(input.message),
    city: given(input.city),
    country: given(input.country),
    estimatedDeliveryAt: given(input.estimatedDeliveryAt),
  });
  return answer(outcome, (event) => ({
    fulfillmentEvent: part('FulfillmentEvent', event, freshOrder(ctx, order)),
  }));
});

type TrackingInput = {
  company?: string | null;
  number?: string | null;
  numbers?: string[] | null;
  url?: string | null;
  urls?: string[] | null;
};

const fulfillmentTrackingInfoUpdate = mutation((args, ctx) => {
  const id = args.fulfillmentId as string;
  const input = args.trackingInfoInput as TrackingInput;
  const order = owningToChange(ctx, id);
  if (!order) return refused(['fulfillmentId'], 'Fulfillment does not exist');
  const numbers = input.numbers ?? (input.number == null ? [] : [input.number]);
  const urls = input.urls ?? (input.url == null ? [] : [input.url]);
  const tracking = numbers.map((number, at) => ({
    company: input.company ?? null,
    number,
    url: urls[at] ?? null,
  }));
  const outcome = updateTracking(ctx.world, ctx.shop, order, id, tracking);
  return answer(outcome, (changed) => ({
    fulfillment: part('Fulfillment', changed, freshOrder(ctx, order)),
  }));
});

const reverseFulfillmentOrderDispose = mutation((args, ctx) => {
  const inputs = args.dispositionInputs as DisposeInput[];
  const [first] = inputs;
  const order = first && owningToChange(ctx, first.reverseFulfillmentOrderLineItemId);
  if (!order) return refused(['dispositionInputs'], 'The reverse fulfillment order line item was not found');
  return answer(dispose(ctx.world, ctx.shop, order, inputs), (lines) => ({
    reverseFulfillmentOrderLineItems: lines.map((line) =>
      part('ReverseFulfillmentOrderLineItem', line, freshOrder(ctx, order)),
    ),
  }));
});

type ReverseArgs = {
  reverseFulfillmentOrderId: string;
  reverseDeliveryLineItems: { reverseFulfillmentOrderLineItemId: string; quantity: number }[];
  trackingInput?: { number?: string | null; url?: string | null } | null;
  labelInput?: { fileUrl: string } | null;
};

function reverseDeliveryCreate(args: Args, ctx: Context): Payload {
  const asked = args as unknown as ReverseArgs;
  const order = owningToChange(ctx, asked.reverseFulfillmentOrderId);
  if (!order) return refused(['reverseFulfillmentOrderId'], 'The reverse fulfillment order was not found');
  const outcome = createReverseDelivery(ctx.world, ctx.shop, order, {
    reverseFulfillmentOrderId: asked.reverseFulfillmentOrderId,
    lines: asked.reverseDeliveryLineItems,
    tracking: asked.trackingInput,
    label: asked.labelInput,
  });
  return answer(outcome, (made) => ({
    reverseDelivery: part('ReverseDelivery', made, freshOrder(ctx, order)),
  }));
}

export const shippingMutations: Record<string, Mutate> = {
  fulfillmentEventCreate,
  fulfillmentTrackingInfoUpdate,
  reverseFulfillmentOrderDispose,
  reverseDeliveryCreateWithShipping: mutation(reverseDeliveryCreate),
};
