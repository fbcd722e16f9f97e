// How does an app give worth that is no payment back?
import { createGiftCard, storeCredit } from '../../world/operations/store-credit.ts';
import type { Money } from '../../world/types.ts';
import { plain } from '../context.ts';
import { creditTransaction } from '../types/customer.ts';
import { answer, type Mutate, mutation } from './mutation.ts';

type CreditInput = { creditAmount: Money; expiresAt?: string | null };
type GiftInput = {
  code?: string | null;
  customerId?: string | null;
  note?: string | null;
  expiresOn?: string | null;
  initialAmount?: Money | null;
  initialValue?: string | null;
};

export const creditMutations: Record<string, Mutate> = {
  // Takes no key and is not protected against repetition, as at Shopify.
  storeCreditAccountCredit: mutation((args, ctx) => {
    const { creditAmount, expiresAt } = args.creditInput as CreditInput;
    const outcome = storeCredit(ctx.world, ctx.shop, args.id as string, { amount: creditAmount, expiresAt });
    return answer(outcome, ({ account, entry }) => ({
      storeCreditAccountTransaction: creditTransaction(account, entry),
    }));
  }),
  giftCardCreate: mutation((args, ctx) => {
    const input = args.input as GiftInput;
    const fallback = { amount: input.initialValue ?? '0', currencyCode: ctx.shop.info.currencyCode };
    const outcome = createGiftCard(ctx.world, ctx.shop, {
      ...input,
      amount: input.initialAmount ?? fallback,
    });
    return answer(outcome, (card) => ({ giftCard: plain('GiftCard', card), giftCardCode: card.code }));
  }),
};
