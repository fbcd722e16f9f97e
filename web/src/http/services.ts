// What do the handlers need besides the flows' dependencies?
import type { Deps, Shop } from '../flows/deps.ts';

export interface Staff {
  readonly domain: string;
  readonly userId: string;
}

/** How a platform lets its merchants in; handed in by the composition root. */
export interface StaffDoor {
  /** Null when the token is forged, over or not ours. */
  verify(sessionToken: string): Promise<Staff | null>;
  /** Makes sure we hold a token for the shop, trading the session token for one where we don't. */
  admit(domain: string, sessionToken: string): Promise<void>;
  holdsToken(shopId: string): Promise<boolean>;
  /** Where to send a merchant who installs from outside the admin. */
  beginInstall(domain: string): Promise<{ location: string; headers: Record<string, string> }>;
  /** The shop whose signed callback this is, its token kept; null when it isn't. */
  finishInstall(url: URL, headers: Record<string, string | string[] | undefined>): Promise<string | null>;
  /** The shop that signed an app-proxy request; null when none did. */
  verifyProxy(query: Record<string, string>): { domain: string } | null;
  isDomain(text: string): boolean;
}

export interface Services {
  readonly deps: Deps;
  readonly staffDoor: StaffDoor;
  /** Milliseconds to wait when the caller has used up its tries, else null; one try is taken. */
  readonly limit: (rule: 'door-address' | 'door-order', key: string) => Promise<number | null>;
  readonly settings: {
    readonly appBridgeUrl: string;
    readonly apiKey: string;
    readonly adminOrigins: readonly string[];
    readonly adminFolder: string;
    readonly release: string;
  };
  readonly shopOf: (domain: string) => Promise<Shop | null>;
  readonly isHealthy: () => Promise<boolean>;
}
