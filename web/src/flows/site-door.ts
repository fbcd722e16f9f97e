// What must a platform be able to do whose shops stand on sites of their own? Handed in by the composition root.
import type { KeyGuide } from '@aftercare/core/wire/key-guide.ts';
import type { Shop } from './store.ts';

/** A shop's site: what we call it by, and where it is called. */
export interface Site {
  /** "shop.example", "localhost:8088", "shop.example/store". */
  readonly domain: string;
  /** The same with its scheme, without a slash at the end. */
  readonly url: string;
}

/** What the site lets us in with. */
export interface SiteKeys {
  readonly key: string;
  readonly secret: string;
}

/** `storeId`: as in the shop's facts. Retryable: the site could not be asked; it has not said no. */
export type Tried =
  | { readonly ok: true; readonly storeId: string | null }
  | { readonly ok: false; why: string; retryable: boolean };

interface Vouched {
  readonly shop: Shop;
  readonly tokenId: string;
  readonly expiresAt: string;
}

/** What our plugin on a site may vouch for, each in a token of its own kind. */
export interface VouchedFor {
  /** This person works there. */
  readonly staff: Vouched & {
    readonly staffId: string;
    readonly name: string;
    /** They administer the site; null: a plugin that does not say. */
    readonly ownsPlatform: boolean | null;
  };
  /** Whoever brings this may see this order. */
  readonly order: Vouched & { readonly orderId: string };
  /** This request comes through the site's own page at `base`, for a visitor with the address `caller`. */
  readonly page: Vouched & {
    readonly base: string;
    readonly caller: string;
    readonly orderId: string | null;
  };
  /** This person has asked the shop what is held of them, and proved to it who they are. */
  readonly person: Vouched & { readonly email: string };
}

export interface SiteDoor {
  readonly platform: Shop['platform'];
  /** The platform's own name, for the pages. */
  readonly name: string;
  /** How its merchants make keys by hand. */
  readonly keyGuide: KeyGuide;
  /** What was typed, as a site; null: it is none, or none we may call. */
  readSite(typed: string): Site | null;
  /** Why nothing answers there, in words for the merchant; null: something does. */
  whyUnreachable(site: Site): Promise<string | null>;
  /** Whether a site posts its keys to such an address at all; else they are pasted. */
  postsTo(callbackUrl: string): boolean;
  /** Where a merchant says yes to us on their own site, which then posts its keys to `callbackUrl`. */
  authorizeUrl(site: Site, asked: { nonce: string; returnUrl: string; callbackUrl: string }): string;
  /** What such a post holds. It is unsigned: whose keys they are, the site itself must say. */
  readCallback(body: unknown): { readonly nonce: string; readonly keys: SiteKeys } | null;
  /** With what a merchant comes back from there; it proves nothing. */
  readComeback(query: URLSearchParams): { readonly nonce: string; readonly isDenied: boolean };
  /** Keys as a person pastes them; null: these are none. */
  readKeys(typed: SiteKeys): SiteKeys | null;
  /** Asks the site with the keys who it is. */
  tryKeys(site: Site, keys: SiteKeys): Promise<Tried>;
  /** Keeps keys that were tried, and tells our plugin on the site, where there is one, how to speak with us. */
  keep(shop: Shop, site: Site, keys: SiteKeys): Promise<void>;
  /** Our page in the site's own admin, where the plugin is. */
  pluginPage(site: Site): string;
  /** What a token of this kind vouches for; null: forged, over, of another kind, or of no connected shop. */
  verify<K extends keyof VouchedFor>(kind: K, token: string): Promise<VouchedFor[K] | null>;
}
