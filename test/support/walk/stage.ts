// In which state is a practice shop walked through: which orders, which returns, what was begun and not ended?
import { randomInt } from 'node:crypto';
import type { TestReturn } from '../../../packages/core/src/wire/test-return.ts';
import { until } from '../control.ts';
import {
  approveAndReceive,
  chooseForm,
  detailOf,
  enterByCode,
  hiddenFields,
  placeOrder,
  pressRefund,
} from '../line.ts';
import type { World } from '../world.ts';

/** A return by the state its shopper sees it in. */
export type Standing = 'in-review' | 'approved' | 'with-us' | 'paid' | 'declined' | 'cancelled';

export interface Stage {
  /** The path of each open order's pages: "/o/…". */
  readonly sessions: Readonly<Record<'fresh' | 'busy' | 'unsent' | 'cancelled', string>>;
  readonly returns: Readonly<Record<Standing, string>>;
  /** What a page was brought along, sealed, by where it is opened. */
  readonly kept: Readonly<
    Record<
      'find' | 'code' | 'wrongCode' | 'mailLinks' | 'sent' | 'choose' | 'costs' | 'check' | 'changed',
      string
    >
  >;
  /** Where a merchant's test is entered. */
  readonly test: string;
}

/** Who has an account at the shop, and bought there. */
export const SHOPPER = 'mia.karlsson@example.com';

/** Brings a connected world into every state once. */
export async function setStage(world: World): Promise<Stage> {
  const { control } = world;
  const [fresh, busy, unsent, cancelled] = await Promise.all([
    placeOrder(control, { shopper: { email: SHOPPER, firstName: 'Mia', lastName: 'Karlsson' } }).then(
      (order) => ({
        ...{ ...order, email: SHOPPER },
      }),
    ),
    placeOrder(control, { lines: cups, discounts: [] }),
    orderUnsent(world),
    orderCancelled(world),
  ]);
  const sessions = { fresh: '', busy: '', unsent: '', cancelled: '' };
  for (const [name, order] of Object.entries({ fresh, busy, unsent, cancelled })) {
    // Who asks is not what this is about: one address may ask for many.
    await world.query('DELETE FROM limits');
    Object.assign(sessions, { [name]: await enterByCode(control, order) });
  }
  const returns = await makeReturns(world, sessions.busy);
  const test = await beginTest(world);
  await world.query('DELETE FROM limits');
  return { sessions, returns, test, kept: await keepPages(world, sessions.fresh) };
}

const cups = [{ title: 'Enamel cup', unitPrice: '12.50', quantity: 12 }];

async function orderUnsent({ control, query }: World) {
  const email = 'unsent@example.com';
  return { email, name: await nameOnceRead({ control, query }, { lines: cups, shopper: { email } }) };
}

async function orderCancelled({ control, query }: World) {
  const email = 'cancelled@example.com';
  const name = await nameOnceRead({ control, query }, { lines: cups, shopper: { email } });
  await control.practice(`/orders/${name}/cancellation`, {});
  const sql = `SELECT FROM orders WHERE number = '${name}' AND body->>'cancelledAt' IS NOT NULL`;
  await until(async () => (await query(sql)).length > 0);
  return { email, name };
}

async function nameOnceRead({ control, query }: Pick<World, 'control' | 'query'>, order: unknown) {
  const made = (await control.practice('/orders', order)) as { name?: string; order?: { name: string } };
  const name = (made.order?.name ?? made.name ?? '').replace('#', '');
  await until(async () => (await query(`SELECT FROM orders WHERE number = '${name}'`)).length > 0);
  return name;
}

/** One order with a return in every state. */
async function makeReturns(world: World, session: string): Promise<Stage['returns']> {
  const { control } = world;
  const at = world.appUrl + control.portalPath + session;
  const made: string[] = [];
  for (let count = 0; count < 6; count += 1) made.push(await requestOne(at));
  const [inReview = '', approved = '', withUs = '', paid = '', declined = '', cancelled = ''] = made;
  const act = async (id: string, verb: string, more: object = {}) => {
    const { revision } = await detailOf(control, id);
    const { status } = await control.staff(`/api/returns/${id}/${verb}`, { revision, ...more });
    if (status !== 200) throw new Error(`${verb} answered ${status}`);
  };
  await act(approved, 'approval');
  await approveAndReceive(control, withUs);
  await approveAndReceive(control, paid);
  if ((await pressRefund(control, paid)) !== 200) throw new Error('the refund was refused');
  await act(declined, 'decline', { reason: 'Getragen. Schreiben Sie uns.' });
  await postTo(`${at}/returns/${cancelled}/cancellation`, {});
  await until(async () => (await detailOf(control, paid)).stage === 'PAID');
  return { 'in-review': inReview, approved, 'with-us': withUs, paid, declined, cancelled };
}

/** One unit, chosen, counted, checked and confirmed; `at` is where the order's pages stand. */
async function requestOne(at: string): Promise<string> {
  const { location } = await confirm(at, {});
  const id = location.split('/returns/')[1];
  if (id === undefined) throw new Error(`the confirmation led to ${location}`);
  return id;
}

/** The last press, with `changes` to what was shown. */
async function confirm(at: string, changes: Record<string, string>) {
  const costs = await read(
    await postTo(`${at}/return/costs`, chooseForm(await read({ location: `${at}/return` }), 1)),
  );
  const check = await read(await postTo(`${at}/return/check`, hiddenFields(costs, /return\/check"/)));
  return postTo(`${at}/return`, { ...hiddenFields(check, /\/return"/), ...changes });
}

async function read({ location }: { readonly location: string }): Promise<string> {
  return (await fetch(location)).text();
}

/** Posts a form as somebody new; where it leads. */
async function postTo(address: string, form: Record<string, string>) {
  const response = await fetch(address, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(form) },
    headers: { 'x-forwarded-for': `198.18.${randomInt(256)}.${randomInt(256)}` },
  });
  return { status: response.status, location: new URL(response.headers.get('location') ?? '', address).href };
}

/** Pages that are only seen after a form was sent: each keeps what was typed in its address. */
async function keepPages(world: World, session: string): Promise<Stage['kept']> {
  const portal = world.appUrl + world.control.portalPath;
  const keep = async (path: string, form: Record<string, string>) => {
    const { status, location } = await postTo(portal + path, form);
    const query = location.split('?')[1];
    if (query === undefined) throw new Error(`${path} answered ${status} and led to ${location}`);
    return query;
  };
  const typed = { number: '9999', email: 'nobody@example.com' };
  const at = portal + session;
  const chosen = chooseForm(await read({ location: `${at}/return` }), 2);
  const costs = await read(await postTo(`${at}/return/costs`, chosen));
  return {
    find: await keep('/find', { number: '', email: 'nobody' }),
    code: await keep('/find', typed),
    wrongCode: await keep('/code', { ...typed, code: '000000' }),
    mailLinks: await keep('/mail-links', { email: 'nobody' }),
    sent: await keep('/mail-links', { email: typed.email }),
    choose: await keep(`${session}/return/costs`, { ...chosen, ...emptied(chosen) }),
    costs: await keep(`${session}/return/costs`, chosen),
    check: await keep(`${session}/return/check`, hiddenFields(costs, /return\/check"/)),
    changed: (await confirm(at, { shownTotal: '1' })).location.split('?')[1] ?? '',
  };
}

/** The same choice without a reason, and with more than was bought. */
function emptied(form: Record<string, string>): Record<string, string> {
  const [reason = ''] = Object.keys(form).filter((name) => name.endsWith('[reason]'));
  const [quantity = ''] = Object.keys(form).filter((name) => name.endsWith('[quantity]'));
  return { [reason]: '', [quantity]: '99' };
}

/** A test return, asked for and waiting. */
async function beginTest(world: World): Promise<string> {
  const begun = (await world.control.staff<TestReturn>('/api/test-return', {})).body.test;
  if (begun === null) throw new Error('no test was begun');
  const entered = await fetch(begun.shopperUrl, { redirect: 'manual' });
  await requestOne(new URL(entered.headers.get('location') ?? '', begun.shopperUrl).href.replace(/\/$/, ''));
  return begun.shopperUrl;
}
