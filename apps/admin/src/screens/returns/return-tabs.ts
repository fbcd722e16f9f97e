// Which returns belong under which tab of the queue?
import type { ReturnsPage, Stage } from '@aftercare/core/wire/admin.ts';

export const tabNames = ['decide', 'receive', 'money', 'done', 'all'] as const;
export type TabName = (typeof tabNames)[number];

const stages: Record<TabName, readonly Stage[]> = {
  decide: ['DECIDE'],
  receive: ['RECEIVE'],
  money: ['PAY', 'PAYING', 'PERSON'],
  done: ['PAID', 'CLOSED', 'DECLINED', 'CANCELED'],
  all: [],
};

/** The tab an address names; the first when it names none. */
export function readTab(text: string | null): TabName {
  return tabNames.find((name) => name === text) ?? 'decide';
}

/** What the server is asked for under a tab. */
export function toQuery(tab: TabName, after: string | null): Record<string, string> {
  return { stage: stages[tab].join(','), after: after ?? '' };
}

/** How many wait under a tab, where the server's counts by status say it. */
export function countOf(tab: TabName, counts: ReturnsPage['counts']): number {
  return tab === 'decide' ? counts.REQUESTED : 0;
}
