// What do our extensions in the customer account learn, and what does nobody else learn there?
import { expect, test } from 'vitest';
import { call } from '../access/call.ts';
import { sessionToken } from '../access/signing.ts';
import { DOMAIN } from '../support/world.ts';
import { type AccountStage, SECOND } from './account-stage.ts';

/** Two shoppers' addresses, and the number of an order of each. */
interface Known {
  readonly stage: AccountStage;
  readonly ada: string;
  readonly bela: string;
  readonly adas: string;
  readonly belas: string;
}

const at = `/portal/${DOMAIN}`;

/** On a stage that stands by the time it runs. */
export function describeExtensions(of: () => Known): void {
  const customers = () => of().stage.world.shop.world.shops.get(DOMAIN)?.customers;
  const idOf = (email: string) => customers()?.find((one) => one.email === email)?.id;
  const customerToken = (email: string, claims: Record<string, unknown> = {}, secret?: string) =>
    sessionToken(DOMAIN, {
      claims: { iss: undefined, sid: undefined, sub: idOf(email), dest: DOMAIN, ...claims },
      ...(secret !== undefined && { secret }),
    });
  const ask = async (token: string, order: string) =>
    call(of().stage.port, {
      path: `/customer-account/order?order=${encodeURIComponent(order)}`,
      headers: token === '' ? {} : { authorization: `Bearer ${token}` },
    });

  test('learn of the signed-in shopper’s own order, and lead into it without a code', async () => {
    const order = await of().stage.orderId(of().adas, DOMAIN);
    const answer = await ask(customerToken(of().ada), order);
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, '*']);
    const { url, canReturn, returns } = JSON.parse(answer.body);
    expect([canReturn, returns]).toEqual([true, []]);
    const browser = of().stage.browser();
    const { location } = await browser.ask(url.slice(of().stage.world.appUrl.length));
    const back = await browser.signInThere(location, of().ada);
    const opened = await browser.ask(back);
    expect((await browser.ask(opened.location)).body).toContain(`Order #${of().adas}`);
    // Whoever else signs in by it is shown their own orders.
    const other = of().stage.browser();
    const begun = await other.ask(url.slice(of().stage.world.appUrl.length));
    const theirs = await other.ask(await other.signInThere(begun.location, of().bela));
    expect(theirs.location).toBe(`${at}/account`);
  });

  test('another’s order and one that is not there are the same bytes', async () => {
    const bodies = new Set<string>();
    const own = await of().stage.orderId(of().belas, DOMAIN);
    for (const order of [own, 'gid://shopify/Order/404', '', '\0', '[]', '__proto__']) {
      const answer = await ask(customerToken(of().ada), order);
      expect(answer.status).toBe(404);
      bodies.add(answer.body);
    }
    expect(bodies.size).toBe(1);
  });

  test('open to no token but a signed-in customer’s, and such a token opens nothing of the staff’s', async () => {
    const order = await of().stage.orderId(of().adas, DOMAIN);
    const now = Math.floor(Date.now() / 1000);
    const forged = {
      none: '',
      'of the staff': sessionToken(DOMAIN),
      'of the staff with a customer’s name': sessionToken(DOMAIN, { claims: { sub: idOf(of().ada) } }),
      'of nobody': customerToken(of().ada, { sub: undefined }),
      'of no customer': customerToken(of().ada, { sub: '7001' }),
      'signed by another': customerToken(of().ada, {}, 'another-secret'),
      'for another app': customerToken(of().ada, { aud: 'another-app' }),
      'that ran out': customerToken(of().ada, { exp: now - 60 }),
      'of no shop': customerToken(of().ada, { dest: 'evil.example' }),
      'of a shop we do not know': customerToken(of().ada, { dest: 'never.myshopify.com' }),
    };
    const bodies = new Set<string>();
    for (const [what, token] of Object.entries(forged)) {
      const answer = await ask(token, order);
      expect(answer.status, what).toBe(401);
      bodies.add(answer.body);
    }
    expect(bodies.size).toBe(1);
    expect((await ask(customerToken(of().ada, { dest: SECOND }), order)).status).toBe(404);
    const headers = { authorization: `Bearer ${customerToken(of().ada)}` };
    expect((await call(of().stage.port, { path: '/api/home', headers })).status).toBe(401);
  });
}
