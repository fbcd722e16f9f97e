// What happens in a shop in the course of a month? Orders, parcels, refunds, returns, by a stream of chances.
import type { Control } from './control.ts';

interface Told {
  readonly name: string;
  /** What is still to happen to it, in this order. */
  readonly ahead: Step[];
}

type Call = [path: string, body: unknown, method?: string];

const steps = {
  ship: ({ name }) => [`/orders/${name}/fulfillments`, {}],
  travel: ({ name }) => [`/orders/${name}/parcel-events`, { status: 'OUT_FOR_DELIVERY' }],
  deliver: ({ name }) => [`/orders/${name}/deliveries`, {}],
  refund: ({ name }) => [`/orders/${name}/refunds`, { lines: [{ line: 0, quantity: 1 }] }],
  cancel: ({ name }) => [`/orders/${name}/cancellation`, {}],
  open: ({ name }) => [`/orders/${name}/returns`, { status: 'OPEN', lines: [goesBack] }],
  request: ({ name }) => [`/orders/${name}/returns`, { status: 'REQUESTED', lines: [goesBack] }],
  approve: ({ name }) => [`/orders/${name}/returns/R1/approval`, {}],
  decline: ({ name }) => [`/orders/${name}/returns/R1/decline`, {}],
  process: ({ name }) => [`/orders/${name}/returns/R1/processing`, {}],
  callOff: ({ name }) => [`/orders/${name}/returns/R1/cancellation`, {}],
  note: ({ name }) => [`/orders/${name}`, { note: 'Ring twice.' }, 'PATCH'],
  throwAway: ({ name }) => [`/orders/${name}`, {}, 'DELETE'],
  fetchBack: ({ name }) => [`/orders/${name}/restoration`, {}],
  forget: ({ name }) => [`/orders/${name}?force=true`, {}, 'DELETE'],
  takeBack: ({ name }) => [`/orders/${name}/refunds/newest`, {}, 'DELETE'],
} satisfies Record<string, (order: Told) => Call>;
type Step = keyof typeof steps;

const goesBack = { line: 0, quantity: 1, reason: 'UNWANTED' };

export type Lives = readonly (readonly Step[])[];

/** In a shop that keeps returns. */
const withReturns: Lives = [
  ['ship', 'travel', 'deliver', 'open', 'process'],
  ['ship', 'deliver', 'request', 'approve', 'process'],
  ['ship', 'travel', 'deliver', 'request', 'decline'],
  ['ship', 'deliver', 'open', 'callOff'],
  ['ship', 'deliver', 'refund'],
  ['ship', 'travel', 'deliver'],
  ['cancel'],
];

/** In a shop that keeps none, and where refunds and orders may be deleted. */
export const withoutReturns: Lives = [
  ['ship', 'note', 'refund', 'takeBack'],
  ['note', 'ship', 'throwAway', 'fetchBack', 'throwAway'],
  ['ship', 'refund', 'throwAway', 'fetchBack'],
  ['ship', 'note', 'forget'],
  ['ship', 'refund', 'note'],
  ['note', 'note', 'ship'],
  ['cancel'],
];

/** Tells one more thing of some order, each call one change in the shop; false when nothing is left to tell. */
export function createStory(
  control: Control,
  { random, most, lives = withReturns }: { random: () => number; most: number; lives?: Lives },
) {
  const orders: Told[] = [];
  return {
    names: () => orders.map(({ name }) => name),
    async next(): Promise<boolean> {
      const alive = orders.filter(({ ahead }) => ahead.length > 0);
      const order = alive[Math.floor(random() * alive.length)];
      if (orders.length < most && (order === undefined || random() < 0.35)) {
        orders.push(await begin(control, random, lives));
        return true;
      }
      const step = order?.ahead.shift();
      if (order === undefined || step === undefined) return false;
      const call: Call = steps[step](order);
      await control.practice(...call);
      return true;
    },
  };
}

async function begin(control: Control, random: () => number, lives: Lives): Promise<Told> {
  const titles = ['Scarf', 'Cushion', 'Blanket'].slice(0, 1 + Math.floor(random() * 3));
  const lines = titles.map((title, at) => ({
    title,
    unitPrice: `${10 + at * 7}.90`,
    quantity: 1 + (at % 2),
  }));
  const made = (await control.practice('/orders', {
    lines,
    shopper: { email: `ada${Math.floor(random() * 1e9)}@example.com`, firstName: 'Ada', lastName: 'Lind' },
    address: { countryCode: 'DE', city: 'Kiel', zip: '24103', address1: 'Hafenstraße 1' },
    shipping: '4.90',
    ...(random() < 0.4 ? { discounts: [{ kind: 'order', percent: 10, code: 'WELCOME10' }] } : {}),
  })) as { order?: { name: string }; name?: string };
  const name = (made.order?.name ?? made.name ?? '').replace('#', '');
  return { name, ahead: [...(lives[Math.floor(random() * lives.length)] ?? [])] };
}
