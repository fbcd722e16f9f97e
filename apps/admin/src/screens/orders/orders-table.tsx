// How does one row of the list of orders read?
import type { OrdersPage } from '@aftercare/core/wire/admin.ts';
import { textFor } from '@aftercare/words/words.ts';
import { useRights } from '../../api/rights.ts';
import { type Reader, readCode, useReader } from '../../messages/reader.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Link } from '../../ui/links.tsx';
import { Table, type TableProps } from '../../ui/table.tsx';
import { Strong } from '../../ui/text.tsx';
import { KeysetPaging } from '../keyset-paging.tsx';

export interface OrdersTableProps {
  readonly search: string;
  readonly page: OrdersPage;
}

/** A page of orders. */
export function OrdersTable({ search, page }: OrdersTableProps) {
  const reader = useReader();
  const { orders } = reader.words;
  const mayOpen = useRights().may('decide');
  if (page.orders.length === 0 && page.next === null) return <NoOrders search={search} />;
  return (
    <>
      <Table
        name={{ singular: orders.singular, plural: orders.plural }}
        columns={columnsFor(reader, mayOpen)}
        rows={page.orders}
        keyOf={(row) => row.id}
      />
      <KeysetPaging label={orders.pages} next={page.next} />
    </>
  );
}

function NoOrders({ search }: { readonly search: string }) {
  const { orders } = useReader().words;
  if (search === '') {
    const action = { label: orders.emptyAction, url: '/' };
    return <EmptyState title={orders.emptyTitle} text={orders.emptyText} action={action} />;
  }
  const action = { label: orders.showAll, url: '/orders' };
  return <EmptyState title={orders.noMatchTitle({ search })} text={orders.noMatchText} action={action} />;
}

type OrderRow = OrdersPage['orders'][number];

function columnsFor({ words, day, money }: Reader, mayOpen: boolean): TableProps<OrderRow>['columns'] {
  const { columns, none } = words.orders;
  const badge = (code: string | null) =>
    code === null ? (
      none
    ) : (
      <Badge word={textFor(words.orders.statuses, code) ?? readCode(code)} tone="neutral" />
    );
  return [
    {
      title: columns.name,
      cell: (row) =>
        mayOpen ? (
          <Link url={`/orders/open-return?${new URLSearchParams({ order: row.id })}`} ofRow>
            <bdi>{row.name}</bdi>
          </Link>
        ) : (
          <Strong>
            <bdi>{row.name}</bdi>
          </Strong>
        ),
    },
    { title: columns.date, cell: (row) => day(row.processedAt) },
    { title: columns.shopper, cell: (row) => <bdi>{row.shopperName}</bdi> },
    { title: columns.payment, cell: (row) => badge(row.financialStatus) },
    { title: columns.delivery, cell: (row) => badge(row.fulfillmentStatus) },
    { title: columns.returns, cell: (row) => badge(row.returnStatus) },
    { title: columns.total, end: true, cell: (row) => money(row.total) },
  ];
}
