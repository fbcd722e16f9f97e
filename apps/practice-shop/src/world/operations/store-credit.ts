// How is worth given to a shopper that is not a payment back: store credit and gift cards?
import { createHash } from 'node:crypto';
import { addMoney, isAmountOf, writeMoney } from '../arithmetic/decimal-money.ts';
import type { Shop } from '../shop.ts';
import type { GiftCard, Money, Outcome, StoreCreditAccount } from '../types.ts';
import type { World } from '../world.ts';
import { recordMovement } from './money-back.ts';
import { done, refuseBecause } from './outcome.ts';

type About = { order: string | null; key: string | null; expiresAt: string | null };
type CreditEntry = StoreCreditAccount['transactions'][number];

/** Adds to the shopper's account in that currency, opened when new; everything was checked before. */
export function creditCustomer(
  world: World,
  shop: Shop,
  customerId: string,
  amount: Money,
  about: About,
): { account: StoreCreditAccount; entry: CreditEntry } {
  const { currencyCode } = amount;
  const known = shop.storeCreditAccounts.find(
    (each) => each.customerId === customerId && each.balance.currencyCode === currencyCode,
  );
  const account = known ?? {
    id: shop.newId('StoreCreditAccount'),
    customerId,
    balance: writeMoney({ amount: '0', currencyCode }),
    transactions: [],
  };
  const balance = addMoney(account.balance, amount);
  const entry: CreditEntry = {
    id: shop.newId('StoreCreditAccountCreditTransaction'),
    amount: writeMoney(amount),
    balanceAfter: balance,
    createdAt: world.timestamp(),
    expiresAt: about.expiresAt,
  };
  const { order, key } = about;
  recordMovement(world, shop, {
    order,
    kind: 'store_credit',
    money: writeMoney(amount),
    key,
    outcome: 'done',
  });
  const kept = shop.storeCreditAccounts.put({
    ...account,
    balance,
    transactions: [...account.transactions, entry],
  });
  return { account: kept, entry };
}

/** As `storeCreditAccountCredit`: `ownerId` is a customer or an account. */
export function storeCredit(
  world: World,
  shop: Shop,
  ownerId: string,
  input: { amount: Money; expiresAt?: string | null | undefined },
): Outcome<{ account: StoreCreditAccount; entry: CreditEntry }> {
  const account = shop.storeCreditAccounts.get(ownerId);
  const customerId = account?.customerId ?? shop.customers.get(ownerId)?.id;
  if (!customerId) return refuseBecause('id', 'The owner does not exist', 'OWNER_NOT_FOUND');
  const { amount, currencyCode } = input.amount;
  const refused = (field: string, message: string, code: string) => {
    recordMovement(world, shop, {
      order: null,
      kind: 'store_credit',
      money: input.amount,
      key: null,
      outcome: 'refused',
      reason: message,
    });
    return refuseBecause(field, message, code);
  };
  if (!shop.info.rates[currencyCode])
    return refused(
      'creditInput.creditAmount',
      `Currency ${currencyCode} is not supported`,
      'UNSUPPORTED_CURRENCY',
    );
  if (account && account.balance.currencyCode !== currencyCode) {
    return refused(
      'creditInput.creditAmount',
      'The currency differs from the account',
      'MISMATCHING_CURRENCY',
    );
  }
  if (!isAmountOf(amount, currencyCode) || Number(amount) === 0) {
    return refused('creditInput.creditAmount', 'A positive amount must be used', 'NEGATIVE_OR_ZERO_AMOUNT');
  }
  if (input.expiresAt && Date.parse(input.expiresAt) < world.now().getTime()) {
    return refused('creditInput.expiresAt', 'The expiry date must be in the future', 'EXPIRES_AT_IN_PAST');
  }
  return done(
    creditCustomer(world, shop, customerId, input.amount, {
      order: null,
      key: null,
      expiresAt: input.expiresAt ?? null,
    }),
  );
}

export type GiftCardInput = {
  amount: Money;
  code?: string | null | undefined;
  customerId?: string | null | undefined;
  note?: string | null | undefined;
  expiresOn?: string | null | undefined;
};

/** As `giftCardCreate`. */
export function createGiftCard(world: World, shop: Shop, input: GiftCardInput): Outcome<GiftCard> {
  const refused = (field: string, message: string, code: string) => {
    recordMovement(world, shop, {
      order: null,
      kind: 'gift_card',
      money: input.amount,
      key: null,
      outcome: 'refused',
      reason: message,
    });
    return refuseBecause(field, message, code);
  };
  const { amount, currencyCode } = input.amount;
  if (currencyCode !== shop.info.currencyCode)
    return refused('input.initialAmount', `Gift cards are in ${shop.info.currencyCode}`, 'INVALID');
  if (!isAmountOf(amount, currencyCode) || Number(amount) === 0)
    return refused('input.initialAmount', 'must be greater than 0', 'GREATER_THAN');
  if (input.customerId && !shop.customers.get(input.customerId))
    return refused('input.customerId', 'The customer was not found', 'CUSTOMER_NOT_FOUND');
  const id = shop.newId('GiftCard');
  const code = input.code ?? createHash('sha256').update(`${shop.domain} ${id}`).digest('hex').slice(0, 16);
  if (shop.giftCards.find((card) => card.code === code))
    return refused('input.code', 'The code is taken', 'TAKEN');
  const value = writeMoney(input.amount);
  recordMovement(world, shop, { order: null, kind: 'gift_card', money: value, key: null, outcome: 'done' });
  return done(
    shop.giftCards.put({
      id,
      code,
      lastCharacters: code.slice(-4),
      initialValue: value,
      balance: value,
      customerId: input.customerId ?? null,
      note: input.note ?? null,
      expiresOn: input.expiresOn ?? null,
      enabled: true,
      createdAt: world.timestamp(),
    }),
  );
}
