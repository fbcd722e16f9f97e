// What goes on at a shop's doors in a busy hour: shoppers who come in and press twice, strangers, staff, and a shop that tells
// of its orders?
import { type Control, until } from '../support/control.ts';
import { hiddenFields, type Placed } from '../support/line.ts';
import type { World } from '../support/world.ts';
import { wait } from './travel.ts';

/** Comes in by the mailed code, every button pressed twice; the path of the session. */
export async function enterPressingTwice(control: Control, { name, email }: Placed): Promise<string> {
  const before = (await control.mails(email)).length;
  const find = () => control.portal('/find', { number: name, email });
  const [page] = await Promise.all([find(), find()]);
  let code: string | undefined;
  await until(async () => {
    const mails = (await control.mails(email)).slice(before);
    code = mails.map((mail) => /\b(\d{6})\b/.exec(mail.text)?.[1]).find((one) => one !== undefined);
    return code !== undefined;
  });
  const form = { ...hiddenFields(page.html, /\/code"/), code: code ?? '' };
  const enter = () => control.portal('/code', form);
  const pressed = await Promise.all([enter(), enter()]);
  const ways = pressed.map(({ location }) => location?.split(control.portalPath)[1]);
  const [way, other] = ways;
  if (way === undefined || other === undefined)
    throw new Error(`the code, pressed twice, answered ${pressed.map(({ status }) => status).join()}`);
  return way.replace(/\/$/, '');
}

export interface Busy {
  /** Resolves with what was not as it should be. */
  stop(): Promise<string[]>;
}

/** Strangers at the door, staff who look, and changes of these orders at the shop, over and over. */
export function keepBusy(world: World, orders: readonly Placed[]): Busy {
  const { control } = world;
  const [problems, told] = [[] as string[], new Map<string, string>()];
  let isOver = false;
  const again = async (act: () => Promise<void>, pause: number) => {
    while (!isOver) {
      await act().catch((error: unknown) => problems.push(String(error)));
      await wait(pause);
    }
  };
  const look = async (path: string, form?: Record<string, string>) => {
    const { status } = await control.portal(path, form);
    if (status !== 200) problems.push(`a stranger at ${path} was answered ${status}`);
  };
  const stranger = async () => {
    await look('/');
    await look('/find', { number: '999999', email: 'nobody@example.com' });
    await look('/mail-links', { email: 'nobody@example.com' });
  };
  const staff = async () => {
    for (const path of ['/api/home', '/api/returns', '/api/orders']) {
      const { status } = await control.staff(path);
      if (status !== 200) problems.push(`staff at ${path} were answered ${status}`);
    }
  };
  const shop = async () => {
    for (const { name } of orders) {
      const email = `moved.${name}.${Date.now()}@example.com`;
      await control.practice(`/orders/${name}`, { email }, 'PATCH');
      told.set(name, email);
    }
  };
  const all = [again(stranger, 100), again(staff, 200), again(shop, 500)];
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(all);
      return [...problems, ...(await unheard(world, told))];
    },
  };
}

/** What the shop said last of its orders, and the mirror does not know. */
async function unheard({ query }: World, told: ReadonlyMap<string, string>): Promise<string[]> {
  const missing = async () => {
    const rows = await query('SELECT number, email FROM orders');
    const known = new Map(rows.map(({ number, email }) => [String(number), email]));
    return [...told].filter(([name, email]) => known.get(name) !== email);
  };
  await until(async () => (await missing()).length === 0).catch(() => undefined);
  return (await missing()).map(([name]) => `what the shop said last of #${name} is not in the mirror`);
}
