// What if nobody can tell yet whether money moved?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { type Reader, useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { newestFirst } from './history-order.ts';
import type { ReturnActions } from './use-return-actions.ts';

const doubts: ReadonlySet<string> = new Set(['REFUND_DOUBTFUL', 'REFUND_FAILED']);

export interface DoubtBannerProps {
  readonly detail: ReturnDetail;
  readonly actions: ReturnActions;
}

/** Says not to pay again, offers to look, and to say what was found by looking elsewhere. */
export function DoubtBanner({ detail, actions }: DoubtBannerProps) {
  const { words, money } = useReader();
  const doubtful = detail.intents.find(({ state }) => state === 'person');
  if (doubtful === undefined) return null;
  const last = newestFirst(detail.history).find(({ type }) => doubts.has(type));
  const hasFailed = last?.type === 'REFUND_FAILED';
  return (
    <Banner
      title={hasFailed ? words.money.failedTitle : words.return.doubtTitle}
      tone="critical"
      action={detail.can.checkNow ? checkAction(words, actions) : undefined}
      secondAction={detail.can.settle ? lookedAction(words, actions) : undefined}
    >
      <Paragraph>
        {hasFailed
          ? words.money.failedText({ amount: money(doubtful.amount) })
          : words.return.doubtText({ amount: money(doubtful.amount) })}
      </Paragraph>
      {doubtful.evidence === null ? null : <Paragraph muted>{doubtful.evidence}</Paragraph>}
      <Paragraph>{words.money.lookYourself}</Paragraph>
    </Banner>
  );
}

function lookedAction({ money }: Reader['words'], actions: ReturnActions) {
  return { label: money.looked, onAct: () => actions.openForm('finding') };
}

/** The button that reads the order again for the refund. */
export function checkAction({ return: { checkNow } }: Reader['words'], actions: ReturnActions) {
  return { label: checkNow, loading: actions.command.sending, onAct: actions.checkMoney };
}
