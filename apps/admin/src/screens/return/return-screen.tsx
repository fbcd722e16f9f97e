// What is this return, what is owed for it, and what should be done next?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useCalls } from '../../api/calls-context.ts';
import { usePolling, useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { TwoColumns } from '../../ui/layout.tsx';
import { Page } from '../../ui/page.tsx';
import { ResourceView } from '../resource-view.tsx';
import { StageBadge } from '../stage-badge.tsx';
import { CloseUnpaidDialog } from './close-unpaid-dialog.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import { FindingDialog } from './finding-dialog.tsx';
import { HistoryCard } from './history-card.tsx';
import { ItemsCard } from './items-card.tsx';
import { MoneyCard } from './money-card.tsx';
import { NoticesCard } from './notices-card.tsx';
import { OverrideDialog } from './override-dialog.tsx';
import { readPageActions } from './page-actions.ts';
import { PaidByHandDialog } from './paid-by-hand-dialog.tsx';
import { ReceiveCard } from './receive-card.tsx';
import { ReturnBanners } from './return-banners.tsx';
import { RulesCard } from './rules-card.tsx';
import { SettlementCard } from './settlement-card.tsx';
import { ShopperCard } from './shopper-card.tsx';
import { useReturnActions } from './use-return-actions.ts';

export interface ReturnScreenProps {
  /** Where it leads back to, and what stands above all else; the queue, and nothing, unless told. */
  readonly back?: { readonly label: string; readonly url: string };
  readonly notice?: ReactNode;
}

/** One return. */
export function ReturnScreen(props: ReturnScreenProps) {
  const { id = '' } = useParams();
  const calls = useCalls();
  const { words } = useReader();
  const { resource, reload } = useResource(id, () => calls.return(id));
  usePolling(resource.state === 'ready' && resource.value.stage === 'PAYING', reload);
  return (
    <ResourceView title={words.app.returns} resource={resource} reload={reload}>
      {(detail) => <ReturnPage key={detail.id} detail={detail} reload={reload} {...props} />}
    </ResourceView>
  );
}

interface ReturnPageProps extends ReturnScreenProps {
  readonly detail: ReturnDetail;
  reload(): Promise<void>;
}

function ReturnPage({ detail, reload, back, notice = null }: ReturnPageProps) {
  const reader = useReader();
  const actions = useReturnActions(detail, reload);
  return (
    <Page
      title={detail.rmaNumber}
      back={back ?? { label: reader.words.return.back, url: '/returns' }}
      badge={<StageBadge stage={detail.stage} />}
      {...readPageActions(detail, actions, reader)}
    >
      <TwoColumns
        main={
          <>
            {notice}
            <MainColumn detail={detail} actions={actions} />
          </>
        }
        side={
          <>
            <ShopperCard detail={detail} />
            <MoneyCard detail={detail} />
            <NoticesCard notices={detail.notices} reload={reload} />
          </>
        }
      />
      <OverrideDialog detail={detail} actions={actions} />
      <DeclineDialog rmaNumber={detail.rmaNumber} actions={actions} />
      <CloseUnpaidDialog rmaNumber={detail.rmaNumber} actions={actions} />
      <FindingDialog detail={detail} actions={actions} />
      <PaidByHandDialog detail={detail} actions={actions} />
    </Page>
  );
}

interface MainColumnProps {
  readonly detail: ReturnDetail;
  readonly actions: ReturnType<typeof useReturnActions>;
}

function MainColumn({ detail, actions }: MainColumnProps) {
  return (
    <>
      <ReturnBanners detail={detail} actions={actions} />
      {actions.form === 'receive' ? (
        <ReceiveCard detail={detail} actions={actions} />
      ) : (
        <ItemsCard lines={detail.lines} />
      )}
      <SettlementCard detail={detail} />
      <RulesCard detail={detail} />
      <HistoryCard history={detail.history} />
    </>
  );
}
