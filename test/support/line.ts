// How does a test walk the line from order to refund by HTTP: place, ask for the door, return, decide, receive, refund?
import type { ReturnsPage } from '../../packages/core/src/wire/admin.ts';
import { type Control, until } from './control.ts';

export interface Placed {
  readonly name: string;
  readonly email: string;
}

let count = 0;

/** A discounted order of three lines, sent and delivered (`at`: then), and in the mirror. */
export async function placeOrder(
  control: Control,
  changes: Record<string, unknown> = {},
  at?: string,
): Promise<Placed> {
  count += 1;
  const email = `mia${process.pid}.${count}@example.com`;
  const { products } = (await control.practice('/products.json')) as {
    products: { tags: string[]; variants: { sku: string }[] }[];
  };
  const skus = products
    .filter((one) => one.tags.length === 0 || !one.tags.includes('final-sale'))
    .map((one) => one.variants[0]?.sku ?? '');
  const made = (await control.practice('/orders', {
    lines: skus.slice(0, 3).map((sku, index) => ({ sku, quantity: index === 0 ? 2 : 1 })),
    shopper: { email, firstName: 'Mia', lastName: 'Karlsson' },
    address: { countryCode: 'DE', city: 'Kiel', zip: '24103', address1: 'Hafenstraße 1' },
    discounts: [
      { kind: 'line', line: 0, percent: 10 },
      { kind: 'order', amount: '5.00', code: 'WELCOME5' },
    ],
    shipping: '4.90',
    ...changes,
  })) as { order?: { name: string }; name?: string };
  const name = (made.order?.name ?? made.name ?? '').replace('#', '');
  const sent = at === undefined ? {} : { at };
  await control.practice(`/orders/${name}/fulfillments`, sent);
  await control.practice(`/orders/${name}/deliveries`, sent);
  await until(async () => isDelivered(control, name));
  return { name, email };
}

async function isDelivered(control: Control, name: string): Promise<boolean> {
  const { body } = await control.staff<{ orders: { name: string; fulfillmentStatus: string | null }[] }>(
    `/api/orders?search=${name}`,
  );
  return body.orders.some((order) => order.name === `#${name}` && order.fulfillmentStatus === 'FULFILLED');
}

/** Everybody has an address of their own: from one alone the doors of a shop are not tried without end. */
function addressOf(order: string): string {
  const digits = Number(order.replace(/\D/g, ''));
  return `198.18.${Math.floor(digits / 250) % 250}.${(digits % 250) + 1}`;
}

/** Goes in by the mailed code; the path of the session. */
export async function enterByCode(control: Control, { name, email }: Placed): Promise<string> {
  const before = (await control.mails(email)).length;
  const asked = await control.portal('/find', { number: name, email }, addressOf(name));
  if (asked.status !== 200) throw new Error(`/find answered ${asked.status}`);
  let code: string | undefined;
  await until(async () => {
    const mails = (await control.mails(email)).slice(before);
    code = mails.map((mail) => /\b(\d{6})\b/.exec(mail.text)?.[1]).find((one) => one !== undefined);
    return code !== undefined;
  });
  const entered = await control.portal('/code', { number: name, email, code: code ?? '' }, addressOf(name));
  const path = entered.location?.split(control.portalPath)[1];
  if (entered.status !== 303 || path === undefined) throw new Error(`/code answered ${entered.status}`);
  return path.replace(/\/$/, '');
}

/** Fields of the choose form for the first `lines` open rows, one unit each. */
export function chooseForm(html: string, lines: number, note = ''): Record<string, string> {
  const names = [...html.matchAll(/name="(lines\[[^"]+\])\[chosen\]"/g)]
    .map((match) => match[1] ?? '')
    .slice(0, lines);
  return Object.fromEntries(
    names.flatMap((name) => [
      [`${name}[chosen]`, 'yes'],
      [`${name}[quantity]`, '1'],
      [`${name}[reason]`, 'UNWANTED'],
      [`${name}[note]`, note],
    ]),
  );
}

/** A return the merchant makes in the shop's own admin; its id with us, once it is ours. */
export async function adoptedReturn(control: Control, { name }: Placed, body: unknown): Promise<string> {
  await control.practice(`/orders/${name}/returns`, body);
  let returnId: string | undefined;
  await until(async () => {
    const { returns } = (await control.staff<ReturnsPage>('/api/returns')).body;
    returnId = returns.find((one) => one.orderName === `#${name}`)?.id;
    return returnId !== undefined;
  });
  return returnId ?? '';
}

/** Hidden fields of the last form of a page: what its button would send. */
export function hiddenFields(html: string, action: RegExp): Record<string, string> {
  const form = html.split('<form').find((part) => action.test(part.split('>')[0] ?? '')) ?? '';
  const fields = [
    ...(form.split('</form>')[0]?.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g) ?? []),
  ];
  return Object.fromEntries(fields.map((match) => [decode(match[1] ?? ''), decode(match[2] ?? '')]));
}

function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

export interface Requested {
  readonly returnId: string;
  /** What the shopper was shown, in minor units. */
  readonly shown: number;
}

/** The shopper's pages from choose to done, `lines` lines of one unit, with what is written beside each. */
export async function requestReturn(
  control: Control,
  session: string,
  lines = 2,
  note = '',
): Promise<Requested> {
  const choose = await control.portal(`${session}/return`);
  const form = chooseForm(choose.html, lines, note);
  const costs = await control.portal(`${session}/return/costs`, form);
  const check = await control.portal(`${session}/return/check`, hiddenFields(costs.html, /return\/check"/));
  const confirm = hiddenFields(check.html, /\/return"/);
  const done = await control.portal(`${session}/return`, confirm);
  const returnId = done.location?.split('/returns/')[1];
  if (done.status !== 303 || returnId === undefined)
    throw new Error(`the confirmation answered ${done.status}: ${done.html.slice(0, 2000)}`);
  return { returnId, shown: Number(confirm.shownTotal) };
}

export interface Detail {
  readonly rmaNumber: string;
  readonly shopperEmail: string;
  readonly revision: number;
  readonly status: string;
  readonly stage: string;
  readonly payable: { minor: number; currency: string } | null;
  readonly lines: readonly { id: string; quantity: number; refundedQuantity: number }[];
  readonly settlement: { total: { minor: number; currency: string } };
  readonly history: readonly { type: string; text: string }[];
  readonly notices: readonly { id: string; kind: string; to: string; state: string; why: string | null }[];
  readonly intents: readonly { state: string; amount: { minor: number; currency: string } }[];
}

/** The return as the admin shows it. */
export async function detailOf(control: Control, returnId: string): Promise<Detail> {
  return (await control.staff<Detail>(`/api/returns/${returnId}`)).body;
}

/** Approves and receives everything as restocked. */
export async function approveAndReceive(control: Control, returnId: string): Promise<Detail> {
  const before = await detailOf(control, returnId);
  if (before.status === 'REQUESTED') await must(control, returnId, 'approval', { revision: before.revision });
  const open = await detailOf(control, returnId);
  const lines = open.lines.map((line) => ({
    returnLineId: line.id,
    disposition: 'RESTOCKED',
    quantity: line.quantity,
  }));
  await must(control, returnId, 'receipt', { revision: open.revision, lines });
  return detailOf(control, returnId);
}

/** One press of "Refund". */
export async function pressRefund(control: Control, returnId: string): Promise<number> {
  const { revision } = await detailOf(control, returnId);
  return (await control.staff(`/api/returns/${returnId}/refund`, { revision })).status;
}

async function must(control: Control, returnId: string, verb: string, body: unknown): Promise<void> {
  const { status, body: answer } = await control.staff(`/api/returns/${returnId}/${verb}`, body);
  if (status !== 200) throw new Error(`${verb} answered ${status}: ${JSON.stringify(answer)}`);
}
