// What if the platform has booked a refund, and the money itself must be sent by a person?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Paragraph } from '../../ui/text.tsx';
import type { ReturnActions } from './use-return-actions.ts';

export interface ByHandProps {
  readonly detail: ReturnDetail;
  readonly actions: ReturnActions;
}

/** Says whom to pay how much, and takes the word that it was paid. */
export function ByHandBanner({ detail, actions }: ByHandProps) {
  const { words, money } = useReader();
  const booked = findByHand(detail);
  if (booked === undefined) return null;
  const amount = money(booked.amount);
  return (
    <Banner
      title={words.money.byHandTitle({ amount })}
      tone="warning"
      action={
        detail.can.settle
          ? { label: words.money.havePaid, onAct: () => actions.openForm('paidByHand') }
          : undefined
      }
    >
      <Paragraph>
        {booked.method === null
          ? words.money.byHandTextUnknown({ shopper: detail.shopperName, amount })
          : words.money.byHandText({ shopper: detail.shopperName, amount, method: booked.method })}
      </Paragraph>
    </Banner>
  );
}

/** Before the refund is pressed: that a person will have to pay it. */
export function WillPayBanner({ detail }: Pick<ByHandProps, 'detail'>) {
  const { words, money } = useReader();
  const { payable, payByHand, stage } = detail;
  if (payable === null || payByHand === null || stage === 'PERSON') return null;
  const amount = money(payable);
  return (
    <Banner title={words.money.willPayTitle({ amount })} tone="info">
      <Paragraph>
        {payByHand.method === null
          ? words.money.willPayTextUnknown({ shopper: detail.shopperName, amount })
          : words.money.willPayText({ shopper: detail.shopperName, amount, method: payByHand.method })}
      </Paragraph>
    </Banner>
  );
}

/** The refund a person must pay; undefined: none. */
export function findByHand({ intents }: ReturnDetail): ReturnDetail['intents'][number] | undefined {
  return intents.find(({ state }) => state === 'by-hand');
}
