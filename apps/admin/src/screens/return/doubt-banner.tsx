// What if nobody can tell yet whether money moved?
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Paragraph } from '../../ui/text.tsx';
import type { ReturnBannersProps } from './return-banners.tsx';

/** Says not to pay again, and offers to look. */
export function DoubtBanner({ detail, actions }: ReturnBannersProps) {
  const { words, money } = useReader();
  const doubtful = detail.intents.find(({ state }) => state === 'person');
  if (doubtful === undefined) return null;
  const check = {
    label: words.return.checkNow,
    loading: actions.command.sending,
    onAct: actions.checkMoney,
  };
  return (
    <Banner title={words.return.doubtTitle} tone="critical" action={detail.can.checkNow ? check : undefined}>
      <Paragraph>{words.return.doubtText(money(doubtful.amount))}</Paragraph>
      {doubtful.evidence === null ? null : <Paragraph muted>{doubtful.evidence}</Paragraph>}
    </Banner>
  );
}
