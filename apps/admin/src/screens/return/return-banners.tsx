// What must the merchant know before deciding anything about this return?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useEffect, useRef } from 'react';
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { List } from '../../ui/list.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import { ByHandBanner, WillPayBanner } from './by-hand-banner.tsx';
import { ConflictBanner } from './conflict-banner.tsx';
import { checkAction, DoubtBanner } from './doubt-banner.tsx';
import { RightsBanners } from './rights-banners.tsx';
import { StockByHandBanner, ToStockBanners } from './stock-banners.tsx';
import type { ReturnActions } from './use-return-actions.ts';

export interface ReturnBannersProps {
  readonly detail: ReturnDetail;
  readonly actions: ReturnActions;
}

/** At most a few banners: what answers the last press, beside the buttons; then the gravest first. */
export function ReturnBanners({ detail, actions }: ReturnBannersProps) {
  return (
    <>
      <OutcomeBanner actions={actions} />
      <RightsBanners detail={detail} />
      <RefusedBanner detail={detail} />
      <DoubtBanner detail={detail} actions={actions} />
      <ByHandBanner detail={detail} actions={actions} />
      <ToStockBanners detail={detail} actions={actions} />
      <UnpayableBanner detail={detail} />
      <LeftOutBanner detail={detail} />
      <WillPayBanner detail={detail} />
      <StockByHandBanner detail={detail} />
      <PayingBanner detail={detail} actions={actions} />
      <ReviewBanner detail={detail} />
      <DeclinedBanner detail={detail} />
    </>
  );
}

const dialogs: ReadonlySet<ReturnActions['form']> = new Set([
  'override',
  'decline',
  'finding',
  'paidByHand',
  'closeUnpaid',
]);

function OutcomeBanner({ actions }: Pick<ReturnBannersProps, 'actions'>) {
  const { words } = useReader();
  const { problem, dismiss } = actions.command;
  // The dialog says it itself while it is open.
  if (problem === null || dialogs.has(actions.form)) return null;
  if (problem.status === 409) return <ConflictBanner actions={actions} problem={problem} />;
  return <ProblemBanner title={words.return.refusedTitle} problem={problem} onDismiss={dismiss} takesFocus />;
}

/** It comes some seconds after the press, while nothing else on the page moves: it takes the focus then, and only then. */
function RefusedBanner({ detail: { refused, stage } }: Pick<ReturnBannersProps, 'detail'>) {
  const { words, money } = useReader();
  const isNews = useRef(false);
  useEffect(() => {
    if (refused === null) isNews.current = true;
  }, [refused]);
  if (refused === null || stage === 'PERSON') return null;
  return (
    <Banner
      title={words.money.refusedTitle({ amount: money(refused.amount) })}
      tone="critical"
      takesFocus={isNews.current}
    >
      <Paragraph>{refused.why}</Paragraph>
      <Paragraph>{words.money.refusedText}</Paragraph>
    </Banner>
  );
}

function PayingBanner({ detail, actions }: ReturnBannersProps) {
  const { words, money } = useReader();
  const open = detail.intents.find(({ state }) => state === 'reserved' || state === 'sending');
  if (open === undefined) return null;
  return (
    <Banner
      title={words.money.payingTitle({ amount: money(open.amount) })}
      tone="info"
      action={detail.can.checkNow ? checkAction(words, actions) : undefined}
    >
      <Paragraph>{words.money.payingText}</Paragraph>
    </Banner>
  );
}

function UnpayableBanner({ detail }: { readonly detail: ReturnDetail }) {
  const { words } = useReader();
  // While a refund is in doubt, that is what must be looked at.
  if (detail.unpayable.length === 0 || detail.stage === 'PERSON') return null;
  return <ReasonsBanner title={words.money.unpayableTitle} codes={detail.unpayable} />;
}

/** Something can be paid, but not all that has arrived. */
function LeftOutBanner({ detail }: { readonly detail: ReturnDetail }) {
  const { words, reason: tell } = useReader();
  if (detail.leftOut.length === 0 || detail.stage === 'PERSON') return null;
  const items = detail.leftOut.map(({ title, quantity, reason }) => ({
    id: `${title}-${reason}`,
    content: words.money.leftOut({ title, quantity, why: tell(reason) }),
  }));
  return (
    <Banner title={words.money.leftOutTitle} tone="warning">
      <List items={items} />
    </Banner>
  );
}

function ReviewBanner({ detail }: { readonly detail: ReturnDetail }) {
  const { words } = useReader();
  if (detail.stage !== 'DECIDE' || detail.reasons.length === 0) return null;
  return <ReasonsBanner title={words.return.lookTitle} codes={detail.reasons} />;
}

function ReasonsBanner({ title, codes }: { readonly title: string; readonly codes: readonly string[] }) {
  const { reason } = useReader();
  const items = codes.map((code) => ({ id: code, content: reason(code) }));
  return (
    <Banner title={title} tone="warning">
      <List items={items} />
    </Banner>
  );
}

function DeclinedBanner({ detail }: { readonly detail: ReturnDetail }) {
  const { words } = useReader();
  if (detail.declineReason === null || detail.declineReason === '') return null;
  return (
    <Banner title={words.return.declinedTitle} tone="info">
      <Paragraph>{detail.declineReason}</Paragraph>
    </Banner>
  );
}
