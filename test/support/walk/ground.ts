// Which place of ours does an address lead to, of all that stand around a practice shop?
import { declaredRoutes } from '../../../web/src/web-process.ts';
import type { World } from '../world.ts';

/** Where readers meet us: at our own address, inside the shop's, in the merchant's admin, at the door of staff. */
export type Surface = 'portal' | 'shop' | 'admin' | 'door';

export interface Spot {
  readonly surface: Surface | 'practice';
  /** What a browser opens, without what only says who asks and in which language. */
  readonly address: string;
  /** As our server is asked for it. */
  readonly path: string;
}

export interface Ground {
  readonly platform: string;
  /** Whether the merchant's screens stand in a frame of the shop's own admin. */
  readonly isFramed: boolean;
  /** Null: it leads off this machine. */
  spotOf(address: string): Spot | null;
  /** An address of the real shop, which stands on no test's machine, or of the practice shop beside it. */
  isAbroad(address: string): boolean;
  /** The route of ours that an address asked for comes to. */
  routeOf(address: string): string | null;
  /** Every route that shows a page here. */
  readonly routes: readonly string[];
}

/** Chosen by a reader, or added by whoever frames us. */
const carried = ['lang', 'locale'];
const byFrame = ['shop', 'host', 'embedded', 'id_token', 'session', 'timestamp', 'hmac'];

/** Answers that nobody opens to read: each is asked for by a page, a platform or an operator. */
const notRead = [
  ...['/healthz', '/readyz', '/auth', '/auth/callback', '/customer-account/order'],
  ...['/portal-assets/:file', '/admin/assets/:file', '/portal/:shop/assets/:file', '/proxy/assets/:file'],
];

/** Of one platform's shops alone. */
const alone = {
  shopify: ['/proxy/', '/shopper/', '/portal/:shop/sign-in', '/portal/:shop/account'],
  woocommerce: ['/page/', '/staff', '/connect/'],
} as const;

/** Every route of ours that answers with a page. */
export const pageRoutes = declaredRoutes
  .filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/') && !notRead.includes(path))
  .map(({ path }) => path);

export function groundOf({ shop, appUrl, control }: World): Ground {
  const { shopPortal, platform } = control.front;
  const frame = `${shop.url}/admin/store/practice/apps/aftercare`;
  const isFramed = platform === 'shopify';
  const inside = isFramed ? '/proxy' : '/page';
  const page = shopPortal.replace(/aftercare\/$/, '');
  const others: readonly string[] = isFramed ? alone.woocommerce : alone.shopify;

  /** Of the other practice shop, which is walked in its own turn. */
  const isBeside = ({ origin, pathname }: URL) =>
    origin === shop.url && (isFramed ? /^\/site\// : /^\/(?:shop|admin)\//).test(pathname);

  /** The path our server gets, and by which surface. */
  function readPath(url: URL): Pick<Spot, 'surface' | 'path'> | null {
    const at = url.origin + url.pathname;
    if (at.startsWith(shopPortal))
      return { surface: 'shop', path: `${inside}/${at.slice(shopPortal.length)}` };
    if (!isFramed && at === page) return { surface: 'shop', path: `${inside}/` };
    if (isFramed && (at === frame || at.startsWith(`${frame}/`)))
      return { surface: 'admin', path: at.slice(frame.length) || '/' };
    if (isBeside(url)) return null;
    if (url.origin === shop.url) return { surface: 'practice', path: url.pathname };
    if (url.origin !== appUrl) return null;
    if (url.pathname.startsWith('/portal/')) return { surface: 'portal', path: url.pathname };
    const isDoor = ['/staff', '/connect/', '/shopper/'].some((start) => url.pathname.startsWith(start));
    return { surface: isDoor ? 'door' : 'admin', path: url.pathname };
  }

  function spotOf(address: string): Spot | null {
    const url = new URL(address);
    const read = readPath(url);
    if (read === null) return null;
    const query = new URLSearchParams(url.search);
    const dropped = read.surface === 'admin' ? [...carried, ...byFrame] : carried;
    if (read.surface !== 'practice') for (const name of dropped) query.delete(name);
    const search = query.size === 0 ? '' : `?${query}`;
    const opened = isFramed && read.surface === 'admin' ? frame + read.path : url.origin + url.pathname;
    return { ...read, address: opened + search };
  }

  return {
    ...{ platform, isFramed, spotOf },
    isAbroad: (address) => isBeside(new URL(address)) || new URL(address).hostname === control.front.domain,
    routeOf: (address) => {
      const path = readPath(new URL(address))?.path ?? '';
      return pageRoutes.find((route) => matches(route, path)) ?? null;
    },
    routes: pageRoutes.filter((route) => !others.some((start) => route.startsWith(start))),
  };
}

function matches(route: string, path: string): boolean {
  const asked = path.replace(/(?<=.)\/$/, '').split('/');
  const parts = route.replace(/(?<=.)\/$/, '').split('/');
  return (
    asked.length === parts.length &&
    parts.every((part, at) => (part.startsWith(':') ? asked[at] !== '' : part === asked[at]))
  );
}
