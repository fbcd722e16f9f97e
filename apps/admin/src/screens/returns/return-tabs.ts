// Which returns belong under which tab of the queue?
import type { ReturnStatus } from '@aftercare/core/order/order.ts';
import type { ReturnsPage, Stage } from '@aftercare/core/wire/admin.ts';

export const tabNames = ['decide', 'receive', 'money', 'done', 'all'] as const;
export type TabName = (typeof tabNames)[number];

interface Filter {
  readonly status: readonly ReturnStatus[];
  readonly stage: readonly Stage[];
}

const filters: Record<TabName, Filter> = {
  decide: { status: ['REQUESTED'], stage: ['DECIDE'] },
  receive: { status: ['OPEN'], stage: ['RECEIVE'] },
  money: { status: ['OPEN', 'CLOSED'], stage: ['PAY', 'PAYING', 'PERSON'] },
  done: {
    status: ['OPEN', 'CLOSED', 'DECLINED', 'CANCELED'],
    stage: ['PAID', 'CLOSED', 'DECLINED', 'CANCELED'],
  },
  all: { status: [], stage: [] },
};

/** The tab an address names; the first when it names none. */
export function readTab(text: string | null): TabName {
  return tabNames.find((name) => name === text) ?? 'decide';
}

/** What the server is asked for under a tab. */
export function toQuery(tab: TabName, after: string | null): Record<string, string> {
  const { status, stage } = filters[tab];
  return { status: status.join(','), stage: stage.join(','), after: after ?? '' };
}

/** How many wait under a tab, where the server's counts by status say it. */
export function countOf(tab: TabName, counts: ReturnsPage['counts']): number {
  return tab === 'decide' ? counts.REQUESTED : 0;
}
