// How does a person leave twenty marks and more with a shop, and with us, by nothing but what people do?
import type { PostOffice } from '../../packages/channels/src/testing/post-office.ts';
import { until } from '../support/control.ts';
import {
  approveAndReceive,
  detailOf,
  enterByCode,
  pressRefund,
  type Requested,
  requestReturn,
} from '../support/line.ts';
import type { World } from '../support/world.ts';

export interface Planted {
  /** The order's number. */
  readonly name: string;
  /** As the shop holds it by now. */
  readonly email: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly session: string;
  readonly paid: Requested;
  readonly declined: Requested;
}

const person = {
  firstName: 'Zelmirena',
  lastName: 'Quastenberg',
  email: 'Zq.Post7731@Mailbox-Marke.example',
  laterEmail: 'zq.spaeter4402@mailbox-marke.example',
  otherEmail: 'zq.anders9921@mailbox-marke.example',
  phone: '+4917655507731',
  street: 'Vogelbeerweg 7731',
  floor: 'Hinterhaus Zwiebelmarke',
  city: 'Quellinghausen',
  postcode: 'QZ 98171',
  company: 'Zwirnmarke Weberei',
  billingStreet: 'Rechnungsgasse 4477',
  orderNote: 'Bitte bei Nachbarin Frau Zobelmarke klingeln',
  laterNote: 'Neue Klingel heisst Zobelmarke Zwei',
  code: 'GEBURTSTAG-ZELMA-31',
  group: 'stammkundin-zuckermarke',
  shopRefund: 'Kulanz fuer Frau Qu., Knopfmarke',
  returnNote: 'Zu weit an meiner Narbe, Notizmarke',
  paidNote: 'Der Saum kratzt, Saummarke',
  staffReason: 'Die Dame hat es getragen, Grundmarke',
  staffNote: 'Frau Qu. bekam es bar, Barmarke',
  approvalNote: 'Ausnahme fuer die Dame, Nachsichtmarke',
  lateWords: 'Postfach Quastmarke antwortet nicht',
  returnedWords: 'Postfach Zirbelmarke ist voll',
};

interface Post {
  readonly office: PostOffice;
  readonly bouncePort: number;
}

/** The order and all that the shopper does with it, while their mail server is slow first, and then full. */
export async function plantPerson(world: World, { office, bouncePort }: Post): Promise<Planted> {
  const { control } = world;
  const name = await buy(world);
  // What the shop tells later is told as it is then: the first words must have come before they are changed.
  await until(async () => (await toldOf(world, person.orderNote)) > 0);
  await control.practice(`/orders/${name}`, { note: person.laterNote, email: person.laterEmail }, 'PATCH');
  await until(async () => (await emailOf(world, name)) === person.laterEmail);
  const session = await enterByCode(control, { name, email: person.laterEmail });
  // They try another of their addresses first, as people do.
  await control.portal('/find', { number: name, email: person.otherEmail });
  const late = { action: 'delayed', status: '4.4.1', words: `451 4.4.1 ${person.lateWords}` } as const;
  office.report(person.laterEmail, late, bouncePort);
  const paid = await requestReturn(control, session, 1, person.paidNote);
  await becomes(world, paid, 'delayed');
  const full = { action: 'failed', status: '5.2.2', words: `552 5.2.2 ${person.returnedWords}` } as const;
  office.report(person.laterEmail, full, bouncePort);
  await approve(world, paid);
  await becomes(world, paid, 'bounced');
  await approveAndReceive(control, paid.returnId);
  await pressRefund(control, paid.returnId);
  await until(async () => (await detailOf(control, paid.returnId)).stage === 'PAID');
  const declined = await requestReturn(control, session, 1, person.returnNote);
  return { name, email: person.laterEmail, marks: person, session, paid, declined };
}

/** A notice of this return has this state. */
async function becomes({ control }: World, { returnId }: Requested, state: string): Promise<void> {
  await until(async () =>
    (await detailOf(control, returnId)).notices.some((notice) => notice.state === state),
  );
}

/** With a word on why. */
async function approve({ control }: World, { returnId }: Requested): Promise<void> {
  const { revision } = await detailOf(control, returnId);
  const words = { revision, note: person.approvalNote };
  const { status, body } = await control.staff(`/api/returns/${returnId}/approval`, words);
  if (status !== 200) throw new Error(`approval answered ${status}: ${JSON.stringify(body)}`);
}

async function buy({ control }: World): Promise<string> {
  const { firstName, lastName, email, phone } = person;
  const names = { firstName, lastName };
  const lines = ['Scarf', 'Cushion', 'Blanket', 'Cup', 'Bowl'].map((title) => ({
    ...{ title, unitPrice: '20.00', quantity: 1 },
  }));
  const made = (await control.practice('/orders', {
    lines,
    shopper: { email, ...names, phone, tags: [person.group] },
    address: {
      ...names,
      ...{ countryCode: 'DE', city: person.city, zip: person.postcode, address1: person.street },
      ...{ address2: person.floor, company: person.company, phone },
    },
    billingAddress: {
      ...names,
      countryCode: 'DE',
      city: 'Kiel',
      zip: '24103',
      address1: person.billingStreet,
    },
    discounts: [{ kind: 'order', amount: '5.00', code: person.code }],
    note: person.orderNote,
  })) as { order?: { name: string }; name?: string };
  const name = (made.order?.name ?? made.name ?? '').replace('#', '');
  await control.practice(`/orders/${name}/fulfillments`, {});
  await control.practice(`/orders/${name}/deliveries`, {});
  await until(async () => {
    const { body } = await control.staff<{ orders: { fulfillmentStatus: string | null }[] }>(
      `/api/orders?search=${name}`,
    );
    return body.orders.some((order) => order.fulfillmentStatus === 'FULFILLED');
  });
  // A refund the shop makes by itself, with a word about her.
  await control.practice(`/orders/${name}/refunds`, {
    lines: [{ line: 4, quantity: 1 }],
    note: person.shopRefund,
  });
  return name;
}

/** Webhooks that bring these words. */
async function toldOf({ query }: World, words: string): Promise<number> {
  const rows = await query(`SELECT FROM inbox WHERE position(convert_to('${words}', 'UTF8') IN body) > 0`);
  return rows.length;
}

async function emailOf({ query }: World, name: string): Promise<unknown> {
  return (await query(`SELECT email FROM orders WHERE number = '${name}'`))[0]?.email;
}

/** Staff decline with a reason that speaks of her. */
export async function declinePart({ control }: World, { declined }: Planted): Promise<void> {
  const { revision, status } = await detailOf(control, declined.returnId);
  if (status !== 'REQUESTED') throw new Error(`There is nothing to decline: it is ${status}.`);
  const { body, status: answer } = await control.staff(`/api/returns/${declined.returnId}/decline`, {
    revision,
    reason: person.staffReason,
  });
  if (answer !== 200) throw new Error(`decline answered ${answer}: ${JSON.stringify(body)}`);
}

/** Staff close a return as paid another way, and say how. */
export async function closePart({ control }: World, { session }: Planted): Promise<void> {
  const { returnId } = await requestReturn(control, session, 1);
  const { revision } = await approveAndReceive(control, returnId);
  const { body, status } = await control.staff(`/api/returns/${returnId}/closure`, {
    revision,
    paidAnotherWay: person.staffNote,
  });
  if (status !== 200) throw new Error(`closure answered ${status}: ${JSON.stringify(body)}`);
}
