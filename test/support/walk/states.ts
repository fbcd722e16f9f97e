// Which states of which pages are walked through, though no link may lead there?
import type { Frame, Page } from 'playwright-core';
import { catalogues } from '../../../packages/words/src/catalogue.ts';
import type { Language } from '../../../packages/words/src/languages.ts';
import type { World } from '../world.ts';
import type { Stage } from './stage.ts';
import type { State } from './walker.ts';

/** All of them, for a reader of this language. */
export function statesOf(world: World, stage: Stage, language: Language): State[] {
  const { appUrl, shop, control } = world;
  const { platform, shopPortal } = control.front;
  const own = `${appUrl}${control.portalPath}/`;
  return [
    { name: 'guide', address: `${shop.url}/` },
    ...withoutScript(shopperStates(own, stage)),
    ...shopperStates(shopPortal, stage),
    ...ownStates(own, stage),
    ...staffStates(stage, language).map((state) => ({
      ...state,
      address: adminAddress(world, state.address),
    })),
    ...(platform === 'shopify' ? accountStates(own, appUrl) : siteStates(world)),
  ];
}

/** What a merchant sees who has just connected, before anything has happened. */
export function firstStates(world: World): State[] {
  const at = (name: string, path: string) => ({ name: `first-${name}`, address: adminAddress(world, path) });
  return [at('home', '/'), at('returns', '/returns?tab=all'), at('test', '/test'), at('held-up', '/held-up')];
}

function adminAddress({ appUrl, shop, control }: World, path: string): string {
  const framed = `${shop.url}/admin/store/practice/apps/aftercare`;
  return (control.front.platform === 'shopify' ? framed : appUrl) + path;
}

/** In a browser that runs none: a page of the shopper's is whole before any could. */
function withoutScript(states: readonly State[]): State[] {
  return states.map((state) => ({ ...state, isBare: true }));
}

type Press = NonNullable<State['press']>;

/** The one button of the page that sends what it is for. */
const send =
  (action: string): Press =>
  async (page) => {
    await Promise.all([
      page.waitForNavigation(),
      page.locator(`form[action*="${action}"] button`).first().click(),
    ]);
  };

/** The shopper's pages, at whichever address they stand. */
function shopperStates(base: string, { sessions, returns, kept }: Stage): State[] {
  const at = (name: string, path: string, more: Partial<State> = {}) => ({
    name,
    address: base + path,
    ...more,
  });
  const [fresh, busy] = [sessions.fresh.slice(1), sessions.busy.slice(1)];
  return [
    at('find', ''),
    at('find-problem', `find?${kept.find}`, { status: 422 }),
    at('code', `code?${kept.code}`),
    at('code-wrong', `code?${kept.wrongCode}`, { status: 422 }),
    at('mail-links-problem', `mail-links?${kept.mailLinks}`, { status: 422 }),
    at('mail-links-sent', `mail-links/sent?${kept.sent}`),
    at('terms', 'returns-policy'),
    at('terms-of-a-country', 'returns-policy?country=NO'),
    at('link', 'l/none'),
    at('link-ended', 'l/none?ended', { status: 410, press: send('/l/') }),
    at('session-ended', 'o/none/', { status: 401 }),
    at('order', `${fresh}/`),
    at('order-unsent', `${sessions.unsent.slice(1)}/`),
    at('order-cancelled', `${sessions.cancelled.slice(1)}/`),
    at('order-with-returns', `${busy}/`),
    at('choose', `${fresh}/return`),
    at('choose-closed', `${sessions.unsent.slice(1)}/return`),
    at('choose-problems', `${fresh}/return/choose?${kept.choose}`, { status: 422 }),
    at('costs', `${fresh}/return/costs?${kept.costs}`),
    at('check', `${fresh}/return/check?${kept.check}`),
    at('check-changed', `${fresh}/return/check?${kept.changed}`, { status: 409 }),
    ...Object.entries(returns).map(([standing, id]) => at(`return-${standing}`, `${busy}/returns/${id}`)),
  ];
}

/** At our own address alone. */
function ownStates(base: string, { test }: Stage): State[] {
  const tryAgain: Press = async (page) => {
    await page.locator('[name="number"]').fill('1');
    await page.locator('[name="email"]').fill('nobody@example.com');
    await send('/find')(page);
  };
  return [
    { name: 'test-order', address: test },
    { name: 'test-ended', address: `${base}test/none`, status: 410 },
    { name: 'too-many-tries', address: `${base}find`, as: 'hasty', status: 429, press: tryAgain },
    { name: 'missing', address: `${base}nowhere`, status: 404 },
    { name: 'signed-out', address: `${base}signed-out` },
  ];
}

/** Of a shop whose customers sign in there. */
function accountStates(base: string, appUrl: string): State[] {
  return [
    { name: 'account', address: `${base}account`, as: 'account' },
    { name: 'sign-in-ended', address: `${appUrl}/shopper/signed-in`, status: 410 },
    { name: 'nothing-to-leave', address: `${appUrl}/shopper/signed-out`, status: 404 },
  ];
}

/** Of a shop on a site of its own: how its staff come in and how it joins. */
function siteStates({ appUrl, control }: World): State[] {
  const at = (name: string, path: string, more: Partial<State> = {}) => ({
    name,
    address: appUrl + path,
    ...more,
  });
  const typeNoSite: Press = async (page) => {
    await page.locator('[name="shop"]').fill('no shop');
    await send('/connect/woocommerce')(page);
  };
  return [
    at('staff', '/staff'),
    at('staff-left', `/staff?out=1&shop=${control.front.domain}`),
    at('staff-sent', '/staff/sent'),
    at('staff-token-ended', '/staff/enter', { status: 401 }),
    at('staff-link', '/staff/l/none'),
    at('staff-link-ended', '/staff/l/none?ended', { status: 410, press: send('/staff/l/') }),
    at('staff-out', '/staff/out'),
    at('sender-link-ended', '/staff/sender/none', { status: 410 }),
    at('connect', '/connect/woocommerce'),
    at('connect-problem', '/connect/woocommerce?problem', { status: 422, press: typeNoSite }),
    at('connection-ended', '/connect/woocommerce/done'),
    at('no-script', '/', { isBare: true }),
    { name: 'vouched', address: `${control.front.shopPortal}enter?order=none` },
  ];
}

/** The merchant's screens, by their path there. */
function staffStates({ returns }: Stage, language: Language): State[] {
  const at = (name: string, address: string, more: Partial<State> = {}) => ({ name, address, ...more });
  const { admin } = catalogues[language];
  const press =
    (...labels: string[]): Press =>
    async (screen: Page | Frame) => {
      for (const label of labels)
        await screen.getByRole('button', { name: label, exact: true }).first().click();
    };
  return [
    at('home', '/'),
    ...['decide', 'receive', 'money', 'done', 'all'].map((tab) =>
      at(`returns-${tab}`, `/returns?tab=${tab}`),
    ),
    ...Object.entries(returns).map(([standing, id]) => at(`return-${standing}`, `/returns/${id}`)),
    at('return-decline', `/returns/${returns['in-review']}?decline`, {
      press: press(admin.return.decline, admin.decline.confirm),
    }),
    at('return-receive', `/returns/${returns.approved}?receive`, { press: press(admin.return.receive) }),
    at('return-of-another', `/returns/${returns['with-us']}?agent`, { as: 'agent' }),
    at('policy', '/policy'),
    at('policy-of-another', '/policy?agent', { as: 'agent' }),
    at('settings', '/settings'),
    at('staff', '/settings/staff'),
    at('orders', '/orders'),
    at('orders-none', '/orders?search=nobody'),
    at('orders-failed', '/orders?failed', { as: 'unlucky', forgives: /^500 / }),
    at('held-up', '/held-up'),
    at('test', '/test'),
  ];
}
