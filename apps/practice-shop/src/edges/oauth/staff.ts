// Who works in the practice shop, and which of them sits before its admin in this browser?
import type { Request } from 'express';

/** As the platform tells of them with an online token. */
export type ShopStaff = {
  id: number;
  first_name: string;
  last_name: string;
  email: string;
  email_verified: boolean;
  account_owner: boolean;
  locale: string;
  collaborator: boolean;
};

const person = (id: number, first_name: string, last_name: string): ShopStaff => ({
  ...{ id, first_name, last_name, email: `${first_name.toLowerCase()}@practice.example` },
  ...{ email_verified: true, account_owner: id === 7001, locale: 'en', collaborator: false },
});

/** The first owns the shop's account. */
export const STAFF: readonly [ShopStaff, ...ShopStaff[]] = [
  person(7001, 'Ida', 'Lund'),
  person(7002, 'Jonas', 'Beck'),
  person(7003, 'Noor', 'Haddad'),
  person(7004, 'Sofia', 'Vik'),
];

/** Whose id this is; null: nobody's who works here. */
export function staffById(id: unknown): ShopStaff | null {
  return STAFF.find((each) => String(each.id) === String(id)) ?? null;
}

export const STAFF_COOKIE = 'practice_staff';

/** Who asks: named in the address, chosen in this browser, or the owner. */
export function staffOf(request: Request): ShopStaff {
  const chosen = new RegExp(`(?:^|; )${STAFF_COOKIE}=(\\d+)`).exec(request.get('cookie') ?? '')?.[1];
  return staffById(request.query.staff ?? chosen) ?? STAFF[0];
}

export const nameOf = ({ first_name, last_name }: ShopStaff): string => `${first_name} ${last_name}`;
