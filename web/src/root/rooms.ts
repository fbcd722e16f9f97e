// Which room serves a shop? That of its platform; nobody but this file asks for its name.

import type { Mail } from '@aftercare/core/notifications/mail.ts';
import type { ShopSide } from '@aftercare/core/order/verify/shop-side.ts';
import type { Platform } from '@aftercare/core/platform.ts';
import type { PlatformAccess } from '../flows/deps.ts';
import type { ShopperSignIn } from '../flows/shopper-sign-in.ts';
import type { Shop } from '../flows/store.ts';

/** What every platform's room offers the flows. */
export interface PlatformRoom {
  /** As a merchant knows it. */
  readonly name: string;
  readonly platform: (shop: Shop) => Platform;
  readonly access: PlatformAccess;
  /** Where the shop's staff find our admin. */
  readonly adminUrl: (shop: Shop) => string;
  /** How its shoppers sign in with the account they have at the shop; null: they can't. */
  readonly shopperSignIn: (shop: Shop) => Promise<ShopperSignIn | null>;
  /** The shop read apart from the sync, to lay its mirror beside it. */
  readonly shopSide: (shop: Shop) => Promise<ShopSide>;
}

/** A shop of a platform that this host is not configured for. */
export class NotServed extends Error {
  override readonly name = 'NotServed';

  constructor({ domain }: Shop) {
    super(`This host is not configured for the platform of ${domain}, so nothing is asked of it.`);
  }
}

/** A room with no platform behind it: what would leave in its shops' names stays here. */
export interface RehearsalRoom extends PlatformRoom {
  /** Shows a mail in place of sending it. */
  readonly show: (mail: Mail, shop: Shop) => Promise<void>;
}

/** Null: this host is not configured for that platform. */
export type Rooms = Readonly<Record<Exclude<Shop['platform'], 'rehearsal'>, PlatformRoom | null>> & {
  readonly rehearsal: RehearsalRoom;
};

export interface JoinedRooms extends Omit<PlatformRoom, 'name'> {
  readonly name: (shop: Shop) => string;
  readonly serves: (shop: Shop) => boolean;
  /** Null: what it has to say leaves, and counts. */
  readonly rehearsalOf: (shop: Shop) => RehearsalRoom | null;
}

/** All rooms as one, each shop led into its own. */
export function joinRooms(rooms: Rooms): JoinedRooms {
  const roomOf = (shop: Shop) => {
    const room = rooms[shop.platform];
    if (room === null) throw new NotServed(shop);
    return room;
  };
  return {
    rehearsalOf: ({ platform }) => (platform === 'rehearsal' ? rooms.rehearsal : null),
    serves: ({ platform }) => rooms[platform] !== null,
    name: (shop) => roomOf(shop).name,
    platform: (shop) => roomOf(shop).platform(shop),
    access: {
      refresh: (shop) => roomOf(shop).access.refresh(shop),
      ensureWebhooks: (shop, options) => roomOf(shop).access.ensureWebhooks(shop, options),
      forget: (shop) => roomOf(shop).access.forget(shop),
    },
    adminUrl: (shop) => roomOf(shop).adminUrl(shop),
    shopperSignIn: (shop) => roomOf(shop).shopperSignIn(shop),
    shopSide: (shop) => roomOf(shop).shopSide(shop),
  };
}
