// How is the practice WooCommerce used by its people: a merchant who comes over from WordPress, a shopper on its pages?
import type { Page } from 'playwright-core';
import type { Front, FrontParts, ShopKind } from './front.ts';

/** The practice shop on WooCommerce, with our plugin: our admin stands alone. */
export const onWooCommerce: ShopKind = {
  platformName: 'WooCommerce',
  keepsReturns: false,
  sendsInParts: false,
  open: openWooCommerce,
};

function openWooCommerce({ shop, appUrl, practice }: FrontParts): Front {
  let cookie: Promise<string> | null = null;
  const enter = async (who = 0) => {
    const { token } = (await practice(`/woocommerce/staff-token?staff=${who + 1}`)) as { token: string };
    const body = new URLSearchParams({ token });
    const answer = await fetch(`${appUrl}/staff/enter`, { method: 'POST', body, redirect: 'manual' });
    const set = answer.headers.get('set-cookie')?.split(';')[0];
    if (set === undefined) throw new Error(`/staff/enter answered ${answer.status}`);
    return set;
  };
  const inside = new WeakMap<Page, number>();
  const signIn = async (page: Page, who = 0) => {
    const [name = '', value = ''] = (await enter(who)).split('=');
    await page.context().addCookies([{ name, value, url: appUrl }]);
  };
  return {
    platform: 'woocommerce',
    domain: 'practice-woo.example',
    shopQuery: 'shop=practice-woo.example',
    merchantEmail: 'hello@practice.example',
    shopPortal: `${shop.url}/site/practice-woo.example/returns/aftercare/`,
    styleOrigin: new URL(appUrl).origin,
    staffHeaders: async () => {
      cookie ??= enter().catch((problem) => {
        cookie = null;
        throw problem;
      });
      return { cookie: await cookie, 'x-requested-with': 'aftercare', origin: appUrl };
    },
    connect: async () => {
      await practice('/woocommerce/plugin', { active: true });
      await practice('/woocommerce/connect', {});
    },
    people: ['Frida Holm', 'Olaf Ness', 'Tuva Moe'],
    signIn,
    openScreen: async (page, path, who) => {
      // Signing in is counted: who sits there already need not.
      if (who === undefined || inside.get(page) !== who) await signIn(page, who);
      if (who !== undefined) inside.set(page, who);
      await page.goto(appUrl + path);
      return page;
    },
    screenOf: (page) => page,
    navOf: (page) => page.getByRole('navigation'),
    saveBarOf: (page) => page.locator('.ac-save-bar'),
  };
}
