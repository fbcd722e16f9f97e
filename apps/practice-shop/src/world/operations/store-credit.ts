// How is worth given to a shopper that is not a payment back: store credit and gift cards?
import { createHash } from 'node:crypto';
import { addMoney, isAmountOf, writeMoney } from '../arithmetic/decimal-money.ts';
import type { Shop } from '../shop.ts';
import type { GiftCard, Money, Outcome, StoreCreditAccount, UserError } from '../types.ts';
import type { World } from '../world.ts';
import { recordMovement } from './money-back.ts';
import { because, done, refuse, refuseBecause } from './outcome.ts';

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
  const account = accountOf(shop, customerId, amount.currencyCode);
  const balance = addMoney(account.balance, amount);
  const money = writeMoney(amount);
  const entry: CreditEntry = {
    id: shop.newId('StoreCreditAccountCreditTransaction'),
    amount: money,
    balanceAfter: balance,
    createdAt: world.timestamp(),
    expiresAt: about.expiresAt,
  };
  const { order, key } = about;
  recordMovement(world, shop, { order, kind: 'store_credit', money, key, outcome: 'done' });
  const transactions = [...account.transactions, entry];
  return { account: shop.storeCreditAccounts.put({ ...account, balance, transactions }), entry };
}

/** The shopper's account in that currency; a new one is only kept once something is on it. */
function accountOf(shop: Shop, customerId: string, currencyCode: string): StoreCreditAccount {
  const known = shop.storeCreditAccounts.find(
    (each) => each.customerId === customerId && each.balance.currencyCode === currencyCode,
  );
  const balance = writeMoney({ amount: '0', currencyCode });
  return known ?? { id: shop.newId('StoreCreditAccount'), customerId, balance, transactions: [] };
}

export type StoreCreditInput = { amount: Money; expiresAt?: string | null | undefined };

/** As `storeCreditAccountCredit`: `ownerId` is a customer or an account. */
export function storeCredit(
  world: World,
  shop: Shop,
  ownerId: string,
  input: StoreCreditInput,
): Outcome<{ account: StoreCreditAccount; entry: CreditEntry }> {
  const account = shop.storeCreditAccounts.get(ownerId);
  const customerId = account?.customerId ?? shop.customers.get(ownerId)?.id;
  if (!customerId) return refuseBecause('id', 'The owner does not exist', 'OWNER_NOT_FOUND');
  const [objection] = objectionsToCredit(world, shop, account, input);
  if (objection) return refuseMoney(world, shop, 'store_credit', input.amount, objection);
  const about = { order: null, key: null, expiresAt: input.expiresAt ?? null };
  return done(creditCustomer(world, shop, customerId, input.amount, about));
}

function objectionsToCredit(
  world: World,
  shop: Shop,
  account: StoreCreditAccount | undefined,
  { amount: { amount, currencyCode }, expiresAt }: StoreCreditInput,
): UserError[] {
  const field = 'creditInput.creditAmount';
  const isPositive = isAmountOf(amount, currencyCode) && Number(amount) > 0;
  const isExpired = expiresAt ? Date.parse(expiresAt) < world.now().getTime() : false;
  const isOther = account !== undefined && account.balance.currencyCode !== currencyCode;
  const isKnown = shop.info.rates[currencyCode] !== undefined;
  return [
    isKnown ? null : because(field, `Currency ${currencyCode} is not supported`, 'UNSUPPORTED_CURRENCY'),
    isOther ? because(field, 'The currency differs from the account', 'MISMATCHING_CURRENCY') : null,
    isPositive ? null : because(field, 'A positive amount must be used', 'NEGATIVE_OR_ZERO_AMOUNT'),
    isExpired ? because('creditInput.expiresAt', 'The expiry date has passed', 'EXPIRES_AT_IN_PAST') : null,
  ].filter((each) => each !== null);
}

/** Nothing moves, and the ledger says that it was tried. */
function refuseMoney(
  world: World,
  shop: Shop,
  kind: 'store_credit' | 'gift_card',
  money: Money,
  objection: UserError,
): { ok: false; userErrors: UserError[] } {
  const reason = objection.message;
  recordMovement(world, shop, { order: null, kind, money, key: null, outcome: 'refused', reason });
  return refuse([objection]);
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
  const [objection] = objectionsToGiftCard(shop, input);
  if (objection) return refuseMoney(world, shop, 'gift_card', input.amount, objection);
  const id = shop.newId('GiftCard');
  const code = input.code ?? createHash('sha256').update(`${shop.domain} ${id}`).digest('hex').slice(0, 16);
  const value = writeMoney(input.amount);
  recordMovement(world, shop, { order: null, kind: 'gift_card', money: value, key: null, outcome: 'done' });
  const card = {
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
  };
  return done(shop.giftCards.put(card));
}

function objectionsToGiftCard(shop: Shop, { amount: money, code, customerId }: GiftCardInput): UserError[] {
  const field = 'input.initialAmount';
  const own = shop.info.currencyCode;
  const isOwn = money.currencyCode === own;
  const isPositive = isAmountOf(money.amount, money.currencyCode) && Number(money.amount) > 0;
  const isStranger = customerId ? !shop.customers.get(customerId) : false;
  const isTaken = code ? shop.giftCards.find((card) => card.code === code) !== undefined : false;
  return [
    isOwn ? null : because(field, `Gift cards are in ${own}`, 'INVALID'),
    isPositive ? null : because(field, 'must be greater than 0', 'GREATER_THAN'),
    isStranger ? because('input.customerId', 'The customer was not found', 'CUSTOMER_NOT_FOUND') : null,
    isTaken ? because('input.code', 'The code is taken', 'TAKEN') : null,
  ].filter((each) => each !== null);
}
