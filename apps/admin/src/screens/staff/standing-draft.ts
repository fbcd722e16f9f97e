// What has been chosen for somebody, and is it something they may be?
import { writeAmount } from '@aftercare/core/money/amount.ts';
import { currencyDigits } from '@aftercare/core/money/currency.ts';
import type { Standing } from '@aftercare/core/staff/member.ts';
import { mayDo, type Role } from '@aftercare/core/staff/roles.ts';
import type { StandingChange } from '../../api/calls.ts';
import { parseDecimal } from '../../messages/amount.ts';

export const payKinds = ['any', 'upTo', 'nothing'] as const;
export type PayKind = (typeof payKinds)[number];

/** A standing as its fields hold it. */
export interface StandingDraft {
  readonly role: Role;
  readonly pays: PayKind;
  readonly amount: string;
}

/** The fields as they stand. */
export function toDraft({ role, paysUpTo }: Standing): StandingDraft {
  if (paysUpTo === null) return { role, pays: 'any', amount: '' };
  if (paysUpTo.minor === 0) return { role, pays: 'nothing', amount: '' };
  return { role, pays: 'upTo', amount: writeAmount(paysUpTo) };
}

/** Whether it is asked how much they may pay: an owner pays anything, one who looks on nothing. */
export function asksAmount(role: Role): boolean {
  return role !== 'owner' && mayDo(role, 'pay');
}

/** The standing that was chosen; null: no amount stands where one is asked. */
export function readDraft({ role, pays, amount }: StandingDraft, currency: string): StandingChange | null {
  if (!asksAmount(role) || pays === 'any') return { role, paysUpTo: null };
  if (pays === 'nothing') return { role, paysUpTo: 0 };
  const minor = parseDecimal(amount, currencyDigits(currency));
  return minor === null || minor === 0 ? null : { role, paysUpTo: minor };
}
