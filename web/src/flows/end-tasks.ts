// What nobody need look at any more, now that something has happened.

import type { Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import { type Happening, tasksEndedBy, tasksEndedByEvents } from '@aftercare/core/tasks.ts';
import type { Deps } from './deps.ts';
import type { ShopStore } from './store.ts';

/** Ends the tasks about this order, return or shop that the table ends so. */
export async function endTasks(
  deps: Deps,
  store: ShopStore,
  happening: Exclude<Happening, 'JOB_DONE'>,
  subject: string,
): Promise<void> {
  await store.tasks.close(tasksEndedBy(happening, subject), deps.now().toISOString());
}

/** Ends the tasks about a return and its money that the table ends with these events. */
export async function endTasksOf(
  deps: Deps,
  store: ShopStore,
  { id: returnId }: Return,
  events: readonly ReturnEvent[],
): Promise<void> {
  const intentIds = (await store.intents.ofReturn(returnId)).map(({ id }) => id);
  await store.tasks.close(tasksEndedByEvents(events, { returnId, intentIds }), deps.now().toISOString());
}
