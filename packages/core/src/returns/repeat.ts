// Somebody presses on a return that has changed since they looked: did their own press change it, whose answer they never read?
import { holds } from '../holds.ts';
import type { Actor, ReturnEvent } from './return.ts';

/** What a press says: which event it asks for, who asks on seeing which revision, and what they typed. */
export interface Said {
  readonly type: ReturnEvent['type'];
  readonly by?: Actor | undefined;
  readonly [typed: string]: unknown;
}

/** Whether all of it stands in the history. Only one change can have followed a revision, so it is that very press. */
export function isRepeat(said: Said, history: readonly ReturnEvent[]): boolean {
  const { by } = said;
  // A name alone is nobody's: two may bear it.
  const isBound = by?.kind === 'staff' && by.saw !== undefined && by.staffId !== undefined;
  return isBound && history.some((event) => holds(event, said));
}
