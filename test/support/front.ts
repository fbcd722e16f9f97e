// Through which shop does a test walk the line? All that differs between two shops in the same world, and nothing else.
import type { FrameLocator, Page } from 'playwright-core';
import type { PracticeShop } from '../../apps/practice-shop/src/main.ts';

/** Where the screens of our admin are found: in the shop's own admin, or standing alone. */
export type Screen = FrameLocator | Page;

export interface FrontParts {
  readonly shop: PracticeShop;
  readonly appUrl: string;
  readonly practice: (path: string, body?: unknown) => Promise<unknown>;
}

export interface Front {
  readonly platform: 'shopify' | 'woocommerce';
  readonly domain: string;
  /** What the practice shop's control is asked with, so that it is this shop. */
  readonly shopQuery: string;
  /** The shop's own address of the mailed merchant. */
  readonly merchantEmail: string;
  /** The shopper's pages at the shop's own address, with a slash at the end. */
  readonly shopPortal: string;
  /** Where such a page takes its style sheet from. */
  readonly styleOrigin: string;
  /** Proves to `/api` that a member of the shop's staff asks. */
  staffHeaders(): Promise<Record<string, string>>;
  /** The merchant's clicks that connect the shop; nothing is waited for. */
  connect(): Promise<void>;
  /** The shop's staff by name: the first owns its account, or administers its site. */
  readonly people: readonly [string, string, ...string[]];
  /** In this browser one of the shop's staff has come in before: its owner, unless told by their place among `people`. */
  signIn(page: Page, who?: number): Promise<void>;
  /** Opens a screen of ours as whoever sits there reaches it. */
  openScreen(page: Page, path: string, who?: number): Promise<Screen>;
  screenOf(page: Page): Screen;
  /** The navigation of our admin, wherever it is drawn. */
  navOf(page: Page): ReturnType<Page['locator']>;
  /** The bar that asks to publish what was changed. */
  saveBarOf(page: Page): ReturnType<Page['locator']>;
}

/** What is known of such a shop before it is opened, and how it is. */
export interface ShopKind {
  /** As merchants know it: "Open #1001 in Shopify". */
  readonly platformName: string;
  /** Whether returns can be made in the shop's own admin. */
  readonly keepsReturns: boolean;
  /** Whether the shop can say that a part of an order is sent. */
  readonly sendsInParts: boolean;
  readonly open: (parts: FrontParts) => Front;
}

/** The practice shop on Shopify: our admin in a frame of its own. */
export const onShopify: ShopKind = {
  platformName: 'Shopify',
  keepsReturns: true,
  sendsInParts: true,
  open: openShopify,
};

function openShopify({ shop, practice }: FrontParts): Front {
  const staffHeaders = async () => {
    const { token } = (await practice('/admin-frame/session-token')) as { token: string };
    return { authorization: `Bearer ${token}` };
  };
  const screenOf = (page: Page) => page.frameLocator('iframe#app');
  // The shop's own admin knows who sits before it.
  const signIn = async (page: Page, who = 0) =>
    page.context().addCookies([{ name: 'practice_staff', value: String(7001 + who), url: shop.url }]);
  return {
    platform: 'shopify',
    domain: 'practice.myshopify.com',
    shopQuery: '',
    merchantEmail: 'hello@practice.example',
    staffHeaders,
    connect: async () => {
      await practice('/admin-frame/install', {});
    },
    shopPortal: `${shop.url}/shop/practice/apps/aftercare/`,
    styleOrigin: new URL(shop.url).origin,
    people: ['Ida Lund', 'Jonas Beck', 'Noor Haddad'],
    signIn,
    openScreen: async (page, path, who) => {
      await signIn(page, who);
      await page.goto(`${shop.url}/admin/store/practice/apps/aftercare${path}`);
      return screenOf(page);
    },
    screenOf,
    navOf: (page) => page.locator('#app-nav'),
    saveBarOf: (page) => page.locator('#save-bar'),
  };
}
