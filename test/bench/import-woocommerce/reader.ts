// What can the shop's own REST deliver? Every order and every refund's lines, in full pages, read as JSON and thrown away.

import { askedDigits, orderFields } from '../../../packages/woocommerce/src/answers/order.ts';
import { refundFields } from '../../../packages/woocommerce/src/answers/refund.ts';
import { prove } from '../../../packages/woocommerce/src/client/signature.ts';
import { type Answered, createTransport } from '../../../packages/woocommerce/src/client/transport.ts';

type Asked = Readonly<Record<string, string | number>>;

interface Row {
  readonly status: string;
  readonly refunds: readonly { readonly id: number }[];
}

const { siteUrl, keys, concurrency } = JSON.parse(process.argv[2] ?? '{}');
const transport = createTransport({ privateHosts: [new URL(siteUrl).host] });
const asked = { dp: askedDigits, per_page: 100 };
const refundIds: number[] = [];
let orders = 0;
let refunds = 0;
let nextPage = 0;

const { headers } = await ask('orders', { status: 'any', per_page: 1, _fields: 'id' });
const total = Number(headers['x-wp-total']);
const start = performance.now();
await Promise.all(Array.from({ length: concurrency }, work));
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, orders, refunds, peakKilobytes: process.resourceUsage().maxRSS }));

/** Full pages of orders as long as there are any, and of refunds as soon as a page of them is known. */
async function work(): Promise<void> {
  for (;;) {
    if (refundIds.length >= 100) await readRefunds();
    else if (nextPage * 100 < total) await readOrders(nextPage++);
    else if (refundIds.length > 0) await readRefunds();
    else return;
  }
}

async function readOrders(page: number): Promise<void> {
  const query = { ...asked, _fields: orderFields, status: 'any', orderby: 'id', order: 'asc' };
  const rows = await get<Row[]>('orders', { ...query, offset: page * 100 });
  orders += rows.filter(({ status }) => status !== 'checkout-draft').length;
  refundIds.push(...rows.flatMap((row) => row.refunds.map(({ id }) => id)));
}

async function readRefunds(): Promise<void> {
  const include = refundIds.splice(0, 100).join(',');
  const lines = await get<unknown[]>('refunds', { ...asked, _fields: refundFields, include });
  refunds += lines.length;
}

async function get<T>(path: string, asked: Asked): Promise<T> {
  return JSON.parse((await ask(path, asked)).text);
}

async function ask(path: string, asked: Asked): Promise<Answered> {
  const url = new URL(`${siteUrl}/wp-json/wc/v3/${path}`);
  const query = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  const proof = prove(keys, { method: 'GET', url, query });
  url.search = new URLSearchParams({ ...query, ...proof.query }).toString().replaceAll('+', '%20');
  const answer = await transport({ method: 'GET', url, headers: proof.headers, timeoutMs: 60_000 });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text.slice(0, 200)}`);
  return answer;
}
