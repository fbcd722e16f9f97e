// Which returns are on a page of the queue, when the stage depends on more than their row says?
import { type ReturnStatus, returnStatusSchema } from '@aftercare/core/order/order.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import { stageOf } from '@aftercare/core/returns/stage.ts';
import type { ReturnRow, ReturnsPage, Stage } from '@aftercare/core/wire/admin.ts';
import type { Intents, Orders, Returns } from '../../flows/store.ts';
import type { Reader } from '../reader.ts';
import { rowOf } from './return-facts.ts';

const pageSize = 25;
/** So many pages are read for one request, full or not: the next request goes on from there. */
const mostPages = 10;

/** In which states a return of this stage can be: narrows what is read before each row is judged. */
const statusesOf: Readonly<Partial<Record<Stage, readonly ReturnStatus[]>>> = {
  DECIDE: ['REQUESTED'],
  RECEIVE: ['OPEN'],
  PAY: ['OPEN'],
  PAID: ['OPEN', 'CLOSED'],
  CLOSED: ['OPEN', 'CLOSED'],
  DECLINED: ['DECLINED'],
  CANCELED: ['CANCELED'],
};
/** Known by money on its way or with a person, whatever the status: those are found by their money. */
const isOfMoney = (stage: Stage) => stage === 'PAYING' || stage === 'PERSON';

export interface Wanted {
  readonly stages: readonly Stage[];
  /** Null: those the stages can have. */
  readonly statuses: readonly ReturnStatus[] | null;
  readonly after: string | null;
}

interface Readers {
  readonly returns: Pick<Returns, 'page' | 'counts'>;
  readonly intents: Pick<Intents, 'ofReturns'>;
  readonly orders: Pick<Orders, 'many'>;
}

/** Pages are read until one is full, or as many as one request may read. */
export async function readReturnsPage(store: Readers, reader: Reader, wanted: Wanted): Promise<ReturnsPage> {
  const rows: ReturnRow[] = [];
  const filter = filterOf(wanted);
  let next = wanted.after;
  for (let read = 0; read < mostPages; read += 1) {
    const page = await store.returns.page({ ...filter, after: next, limit: pageSize });
    rows.push(...(await rowsOf(store, reader, { returns: page.returns, stages: wanted.stages })));
    next = page.next;
    if (next === null || rows.length >= pageSize) break;
  }
  return { returns: rows, next, counts: await store.returns.counts() };
}

function filterOf({ stages, statuses }: Wanted) {
  if (statuses !== null) return { status: statuses };
  if (stages.length === 0) return { status: returnStatusSchema.options };
  const status = [...new Set(stages.flatMap((stage) => statusesOf[stage] ?? []))];
  return stages.some(isOfMoney) ? { status, withMoneyOf: returnStatusSchema.options } : { status };
}

async function rowsOf(
  store: Readers,
  reader: Reader,
  { returns, stages }: { readonly returns: readonly Return[]; readonly stages: readonly Stage[] },
): Promise<ReturnRow[]> {
  const all = await store.intents.ofReturns(returns.map(({ id }) => id));
  const judged = returns
    .map((value) => ({ value, intents: all.filter(({ returnId }) => returnId === value.id) }))
    .filter(({ value, intents }) => stages.length === 0 || stages.includes(stageOf(value, intents)));
  const orders = await store.orders.many([...new Set(judged.map(({ value }) => value.orderId))]);
  return judged.map((facts) =>
    rowOf(reader, { ...facts, order: orders.find(({ id }) => id === facts.value.orderId) ?? null }),
  );
}
