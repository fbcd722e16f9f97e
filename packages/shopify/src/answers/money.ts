// What does an amount look like in Shopify's answers, and how does it become minor units?
import { parseAmount } from '@aftercare/core/money/amount.ts';
import type { MoneyPair } from '@aftercare/core/money/money.ts';
import { z } from 'zod';

const moneyV2 = z
  .object({ amount: z.string(), currencyCode: z.string() })
  .transform(({ amount, currencyCode }, context) => {
    try {
      return parseAmount(amount, currencyCode);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  });

/** An amount in the shop's currency and in the shopper's. */
export const moneyBag = z
  .object({ shopMoney: moneyV2, presentmentMoney: moneyV2 })
  .transform(
    ({ shopMoney, presentmentMoney }): MoneyPair => ({ shop: shopMoney, presentment: presentmentMoney }),
  );
