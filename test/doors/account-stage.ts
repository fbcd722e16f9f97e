// On which stage do shoppers sign in with their account at the shop? Two shops of the practice platform, and our web process.
import { type IdTokenOddity, makeOdd } from '../../apps/practice-shop/src/edges/accounts/id-token.ts';
import { call, form } from '../access/call.ts';
import { sessionToken } from '../access/signing.ts';
import { placeOrder } from '../access/stage.ts';
import { until } from '../support/control.ts';
import { DOMAIN, openWorld, type World } from '../support/world.ts';

export const SECOND = 'second.myshopify.com';

export type AccountStage = Awaited<ReturnType<typeof openAccountStage>>;

/** Both shops connected; shoppers and orders are made by the tests. */
export async function openAccountStage() {
  const world = await openWorld({ seeded: false });
  const port = Number(world.env.PORT);
  const web = await world.start('web', { TRUSTED_PROXIES: '1' });
  await world.start('worker');
  for (const shop of [DOMAIN, SECOND]) await connect(world, port, shop);
  return {
    world,
    port,
    log: () => web.log(),
    browser: () => openBrowserOf(world, port),
    place: async (shop: string, email: string) => {
      const placed = await placeOrder(world, shop, { shopper: { email } });
      const sql = `SELECT FROM orders WHERE number = '${placed.number}' AND email = '${email}'`;
      await until(async () => (await world.query(sql)).length === 1);
      return placed;
    },
    orderId: async (number: string, shop: string) => {
      const [row] = await world.query(`SELECT order_id AS id FROM orders JOIN shops USING (shop_id)
        WHERE number = '${number}' AND domain = '${shop}'`);
      return String(row?.id);
    },
    nextIdToken: (shop: string, oddity: IdTokenOddity) => {
      const practice = world.shop.world;
      const found = practice.shops.get(shop);
      if (found) makeOdd(practice, found, oddity);
    },
    close: () => world.close(),
  };
}

async function connect(world: World, port: number, shop: string): Promise<void> {
  await world.control.practice('/admin-frame/install', { shop });
  const headers = () => ({ authorization: `Bearer ${sessionToken(shop)}` });
  await until(async () => (await call(port, { path: '/api/session', headers: headers() })).status === 200);
  await until(async () =>
    (await call(port, { path: '/api/home', headers: headers() })).body.includes('"state":"done"'),
  );
}

let callers = 0;

/** Somebody's browser, as far as this needs one: cookies by host and path, no redirect followed by itself. */
function openBrowserOf(world: World, port: number) {
  callers += 1;
  const caller = `10.9.${Math.floor(callers / 250)}.${(callers % 250) + 1}`;
  const jar = new Map<string, { value: string; path: string }>();
  const ask = async (path: string, fields?: Record<string, string>) => {
    const mine = [...jar].filter(([, one]) => path.startsWith(one.path));
    const answer = await call(port, {
      path,
      method: fields === undefined ? 'GET' : 'POST',
      headers: {
        'x-forwarded-for': caller,
        ...(mine.length > 0 && { cookie: mine.map(([name, { value }]) => `${name}=${value}`).join('; ') }),
        ...(fields === undefined ? {} : form),
      },
      body: fields === undefined ? '' : new URLSearchParams(fields).toString(),
    });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) jar.delete(name);
      else jar.set(name, { value, path: /Path=([^;]*)/.exec(line)?.[1] ?? '/' });
    }
    return { ...answer, location: answer.headers.location ?? '' };
  };
  return {
    ask,
    jar,
    /** Up to the shop's sign-in, whose address it gives. */
    begin: async (shop: string) => (await ask(`/portal/${shop}/sign-in`)).location,
    /** Through the shop's sign-in: where its answer sends us back to. */
    signInThere: async (authorize: string, email: string) => {
      const answer = await fetch(authorize, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ email }),
      });
      return pathOf(answer.headers.get('location') ?? '', world.appUrl);
    },
    /** All of it: whoever has this address is signed in afterwards. */
    async signIn(shop: string, email: string) {
      const back = await this.signInThere(await this.begin(shop), email);
      return ask(back);
    },
  };
}

function pathOf(address: string, appUrl: string): string {
  if (!address.startsWith(`${appUrl}/`)) throw new Error(`Sent to ${address}`);
  return address.slice(appUrl.length);
}
