// Who manages the shop in WordPress, and which of them is signed in there in this browser?
import type { Request } from 'express';

/** What the plugin says of a user. */
export type Vouched = { userId: string; name: string; email: string; isAdministrator: boolean };

const user = (userId: string, name: string, isAdministrator = false): Vouched => ({
  ...{ userId, name, isAdministrator },
  email: `${name.split(' ')[0]?.toLowerCase()}@fjord-and-loom.example`,
});

/** The first administers the site; the others manage the shop. */
export const USERS: readonly [Vouched, ...Vouched[]] = [
  user('1', 'Frida Holm', true),
  user('2', 'Olaf Ness'),
  user('3', 'Tuva Moe'),
];

export const USER_COOKIE = 'practice_wp_user';

/** Whose id this is; undefined: nobody's. */
export function userById(id: unknown): Vouched | undefined {
  return USERS.find(({ userId }) => userId === String(id));
}

/** Who asks: named in the address, chosen in this browser, or the administrator. */
export function userOf(request: Request): Vouched {
  const chosen = new RegExp(`(?:^|; )${USER_COOKIE}=(\\d+)`).exec(request.get('cookie') ?? '')?.[1];
  return userById(request.query.staff ?? chosen) ?? USERS[0];
}
