// How does one row of the queue read?
import type { ReturnRow, ReturnsPage } from '@aftercare/core/wire/admin.ts';
import { textFor } from '@aftercare/words/words.ts';
import { type Reader, readCode, useReader } from '../../messages/reader.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Link } from '../../ui/links.tsx';
import { Table, type TableProps } from '../../ui/table.tsx';
import { KeysetPaging } from '../keyset-paging.tsx';
import { StageBadge } from '../stage-badge.tsx';
import type { TabName } from './return-tabs.ts';

export interface ReturnsTableProps {
  readonly tab: TabName;
  readonly page: ReturnsPage;
}

/** A page of returns. */
export function ReturnsTable({ tab, page }: ReturnsTableProps) {
  const reader = useReader();
  const { returns } = reader.words;
  if (page.returns.length === 0 && page.next === null) {
    const action = tab === 'all' ? { label: returns.tryOne, url: '/' } : undefined;
    return <EmptyState {...returns.empty[tab]} action={action} />;
  }
  return (
    <>
      <Table
        name={{ singular: returns.singular, plural: returns.plural }}
        columns={columnsFor(reader)}
        rows={page.returns}
        keyOf={(row) => row.id}
      />
      <KeysetPaging label={returns.pages} next={page.next} />
    </>
  );
}

function columnsFor(reader: Reader): TableProps<ReturnRow>['columns'] {
  const { columns } = reader.words.returns;
  return [
    {
      title: columns.rma,
      cell: (row) => (
        <Link url={`/returns/${row.id}`} ofRow>
          {row.rmaNumber}
        </Link>
      ),
    },
    { title: columns.order, cell: (row) => <bdi>{row.orderName}</bdi> },
    { title: columns.shopper, cell: (row) => <bdi>{row.shopperName}</bdi> },
    { title: columns.items, long: true, cell: (row) => <bdi>{row.items}</bdi> },
    { title: columns.amount, end: true, cell: (row) => reader.money(row.amount) },
    { title: columns.why, long: true, cell: (row) => tellWhy(reader, row) },
    { title: columns.state, cell: (row) => <StageBadge stage={row.stage} /> },
    { title: columns.waiting, cell: (row) => reader.age(row.createdAt) },
  ];
}

function tellWhy({ words }: Reader, row: ReturnRow): string {
  if (row.stage === 'DECIDE' && row.reasons.length > 0)
    return row.reasons.map((code) => textFor(words.review, code) ?? readCode(code)).join(' · ');
  return words.returns.whyStage[row.stage];
}
