// What is an amount of money? An integer of minor units and its ISO 4217 currency; never a float.
import { z } from 'zod';

export const currencySchema = z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR');

export const moneySchema = z.object({ minor: z.int(), currency: currencySchema });

/** An amount in minor units (cents, yen, fils) of one currency. */
export type Money = z.infer<typeof moneySchema>;

export const moneyPairSchema = z.object({ shop: moneySchema, presentment: moneySchema });

/** One amount in both currencies of an order: the shop's, and the one the shopper saw and paid in. */
export type MoneyPair = z.infer<typeof moneyPairSchema>;
