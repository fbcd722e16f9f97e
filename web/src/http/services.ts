// What do the handlers need besides the flows' dependencies?
import type { Deps } from '../flows/deps.ts';
import type { ShopperSignIn } from '../flows/shopper-sign-in.ts';
import type { SiteDoor } from '../flows/site-door.ts';
import type { Shop } from '../flows/store.ts';

export interface Staff {
  readonly domain: string;
  readonly userId: string;
}

/** What a platform tells of one of its merchant's staff. */
export interface ToldStaff {
  readonly name: string;
  /** The shop's account is theirs. */
  readonly ownsPlatform: boolean;
}

/** How a platform lets its merchants in that frames our admin in its own; handed in by the composition root. */
export interface FrameDoor {
  readonly platform: Shop['platform'];
  /** What the framed page is made with. */
  readonly frame: {
    readonly appBridgeUrl: string;
    readonly apiKey: string;
    /** Who may frame it besides the shop itself. */
    readonly adminOrigins: readonly string[];
  };
  /** Null when the token is forged, over or not ours. */
  verify(sessionToken: string): Promise<Staff | null>;
  /** Makes sure we hold a token that works, trading the session token for one where we don't. True: newly held. */
  admit(domain: string, sessionToken: string): Promise<boolean>;
  /** Asks the platform whose session token it is; null: it does not tell. */
  learn(domain: string, sessionToken: string): Promise<ToldStaff | null>;
  /** Where to send a merchant who installs from outside the admin, and the state to keep in their browser. */
  beginInstall(domain: string): { location: string; state: string };
  /** The shop whose signed callback this is, its token kept; null when it isn't. */
  finishInstall(query: URLSearchParams, state: string | null): Promise<string | null>;
  /** The app inside the shop's own admin. */
  adminUrl(domain: string): string;
  /** The shop that signed an app-proxy request; null when none did. */
  verifyProxy(query: URLSearchParams): { domain: string } | null;
  isDomain(text: string): boolean;
}

export interface Services {
  readonly deps: Deps;
  /** The shop in whose place staff act: that of their own test return; undefined: their own. */
  readonly stage?: Shop;
  /** Null: this host serves no shop of such a platform. */
  readonly frameDoor: FrameDoor | null;
  /** Of the platform whose shops stand on sites of their own. */
  readonly siteDoor: SiteDoor;
  /** Whom a session token of the shop's customer account names; null: nobody, or it is forged or over. */
  readonly verifyCustomer: (
    token: string,
  ) => Promise<{ readonly domain: string; readonly customerId: string } | null>;
  /** How shoppers of a shop sign in with the account they have there; null: they can't. */
  readonly shopperSignIn: (shop: Shop) => Promise<ShopperSignIn | null>;
  /** Milliseconds to wait when the caller has used up its tries, else null; one try is taken. */
  readonly limit: (rule: 'door-address' | 'door-code', key: string) => Promise<number | null>;
  readonly settings: {
    readonly adminFolder: string;
    readonly release: string;
    /** Our own address, as the world knows it; what a request says of it is never believed. */
    readonly appUrl: string;
    /** Where shops' own sites reach us. */
    readonly callbackUrl: string;
  };
  /** The shop of this address, whatever platform it is on; null: there is none, or none that this host serves. */
  readonly shopOf: (domain: string) => Promise<Shop | null>;
  /** How the platform of a shop is called by its name. */
  readonly platformName: (shop: Shop) => string;
  /** Whether requests may be sent to this process, and why not. */
  readonly readiness: () => Promise<{ readonly ready: boolean } & Readonly<Record<string, boolean | null>>>;
}
