// @vitest-environment jsdom
// What does a shopper see of returns in the customer account, and what when we can't be reached?
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const app = 'https://app.example';
const url = `${app}/portal/hill.myshopify.com/sign-in?order=gid%3A%2F%2Fshopify%2FOrder%2F1`;
const open = { url, canReturn: true, returns: [] };
const closed = { ...open, canReturn: false };
const returned = { ...closed, returns: [{ rmaNumber: 'R-1001', stage: 'APPROVED' }] };

const answering = (body: unknown, status = 200) =>
  vi.fn().mockResolvedValue(new Response(JSON.stringify(body), { status }));

beforeEach(() => vi.stubEnv('APP_URL', app));
afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['customer-account.order.action.menu-item.render', 's-button'],
  ['customer-account.order-status.block.render', 's-link'],
] as const)('%s', (target, element) => {
  const extension = getExtension(target);
  beforeEach(() => extension.setUp());
  afterEach(() => extension.tearDown());
  const render = async (fetch: ReturnType<typeof answering>) => {
    extension.fetch = fetch;
    await extension.render();
    return document.body;
  };

  test('leads into the order, where something can go back', async () => {
    const fetch = answering(open);
    const body = await render(fetch);
    const link = body.querySelector(element);
    expect([link?.getAttribute('href'), link?.textContent]).toEqual([url, 'returnItems']);
    const [asked, init] = fetch.mock.calls[0] ?? [];
    expect(asked).toBe(`${app}/customer-account/order?order=gid%3A%2F%2Fshopify%2FOrder%2F1`);
    expect(init.headers).toEqual({ authorization: 'Bearer mock-session-token' });
  });

  test.each([
    ['nothing can go back', answering(closed)],
    ['the order is nobody’s of theirs', answering({}, 404)],
    ['nobody is signed in', answering({}, 401)],
    ['we can’t be reached', vi.fn().mockRejectedValue(new TypeError('away'))],
    ['what answers is not us', vi.fn().mockResolvedValue(new Response('<html>', { status: 200 }))],
  ])('shows nothing where %s', async (_what, fetch) => {
    expect((await render(fetch)).children).toHaveLength(0);
  });
});

describe('the state of a return', () => {
  const extension = getExtension('customer-account.order-status.block.render');
  beforeEach(() => extension.setUp());
  afterEach(() => extension.tearDown());

  test('stands on the page of the order’s state, with a way to look at it', async () => {
    extension.fetch = answering(returned);
    await extension.render();
    expect(document.body.querySelector('s-section')?.getAttribute('heading')).toBe('heading');
    expect(document.body.querySelector('s-text')?.textContent).toContain('states.APPROVED');
    expect(document.body.querySelector('s-link')?.textContent).toBe('look');
  });

  test('is not shown where there is no order', async () => {
    extension.shopify.order.value = undefined;
    extension.fetch = answering(returned);
    await extension.render();
    expect(document.body.children).toHaveLength(0);
  });
});
