// What of this return's goods must the merchant put back into stock, since a refund does not?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useRights } from '../../api/rights.ts';
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { List } from '../../ui/list.tsx';
import { Paragraph } from '../../ui/text.tsx';
import type { ReturnActions } from './use-return-actions.ts';

interface Shown {
  readonly detail: ReturnDetail;
}

/** Before the refund is pressed: what it will leave to a person. */
export function StockByHandBanner({ detail }: Shown) {
  const { words } = useReader();
  if (detail.stockByHand.length === 0 || detail.stage === 'PERSON') return null;
  const items = detail.stockByHand.map(({ title, quantity }) => ({
    id: title,
    content: words.stock.goods({ title, n: quantity }),
  }));
  return (
    <Banner title={words.stock.beforeTitle} tone="info">
      <Paragraph>{words.stock.before}</Paragraph>
      <List items={items} />
    </Banner>
  );
}

/** After it: what waits to be put back, until a person says that it is. */
export function ToStockBanners({ detail, actions }: Shown & { readonly actions: ReturnActions }) {
  const { words } = useReader();
  const rights = useRights();
  return detail.toStock.map(({ taskId, detail: said }) => (
    <Banner
      key={taskId}
      title={words.stock.afterTitle}
      tone="warning"
      action={
        rights.may('endTask')
          ? {
              label: words.stock.done,
              loading: actions.command.sending,
              onAct: () => actions.closeTask(taskId),
            }
          : undefined
      }
    >
      <Paragraph>{said}</Paragraph>
      <Paragraph muted>{words.stock.after}</Paragraph>
    </Banner>
  ));
}
