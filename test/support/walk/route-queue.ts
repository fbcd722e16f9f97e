// What is still to be visited: the states that are listed, and whatever a page has led to, each once?
import type { Ground } from './ground.ts';
import type { State } from './walker.ts';

export interface Stop extends State {
  /** The page that leads there. */
  readonly from: string;
}

/** Of one kind of address so many are opened, besides the states: lists are long. */
const mostOfKind = 2;

export interface RouteQueue {
  next(): Stop | undefined;
  follow(href: string, from: Stop): void;
}

/** Which links are followed: none, those to pages of ours, or to the pages around them too. */
export type Follows = 'nothing' | 'ours' | 'everything';

export function createQueue(ground: Ground, states: readonly State[], follows: Follows): RouteQueue {
  const waiting: Stop[] = states.map((state) => ({ ...state, from: 'the list of states' }));
  const seen = new Set(states.map(({ address }) => ground.spotOf(address)?.address));
  const kinds = new Map<string, number>();
  return {
    next: () => waiting.shift(),
    follow: (href, from) => {
      const spot = ground.spotOf(href);
      if (spot === null || seen.has(spot.address)) return;
      if (follows === 'nothing' || (follows === 'ours' && spot.surface === 'practice')) return;
      const kind = kindOf(ground, href);
      const count = kinds.get(kind) ?? 0;
      if (count >= mostOfKind) return;
      kinds.set(kind, count + 1);
      seen.add(spot.address);
      const { name, as } = from;
      waiting.push({ name: `${kind} ${count + 1}`, address: spot.address, from: name, ...(as && { as }) });
    },
  };
}

/** Addresses that differ in an id alone, or in what is asked for, are of one kind. */
function kindOf(ground: Ground, href: string): string {
  const { origin, pathname, searchParams } = new URL(href);
  const parts = pathname.split('/');
  const place = ground.routeOf(href) ?? origin + (parts.length > 3 ? parts.slice(0, -1).join('/') : pathname);
  return [place, ...[...searchParams.keys()].toSorted()].join(' ');
}
