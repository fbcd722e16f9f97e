// What follows once it is known, or can't be known, whether an intent's money moved?
import { tell } from '@aftercare/core/details/tell.ts';
import { decide, isPossible, type Step } from '@aftercare/core/returns/decide.ts';
import { evolveAll } from '@aftercare/core/returns/evolve.ts';
import type { Intent, IntentState } from '@aftercare/core/returns/intent.ts';
import type { Finding, Return, ReturnEvent, ReturnLineUnits } from '@aftercare/core/returns/return.ts';
import { askToStock } from './ask-to-stock.ts';
import { saveEvents } from './change-return.ts';
import type { Deps } from './deps.ts';
import type { Shop, ShopStore } from './store.ts';

/**
 * done: proven. refused: the platform said no and no money moved. person: it can't be proven either way. by-hand: it is
 * booked there, `detail` is the refund's id, and a person sends the money.
 */
export interface Ending {
  readonly state: Exclude<IntentState, 'reserved' | 'sending'>;
  readonly detail: string;
  /** It ends so only if nobody has sent it again since that attempt; 0: only if nobody has at all. */
  readonly ofAttempt?: number;
  /** Units that should be back in stock, and that the refund did not put there. */
  readonly unstocked?: readonly ReturnLineUnits[];
  /** A person's word in place of a proof; `shown`: units the platform shows as refunded all the same. */
  readonly finding?: Finding & { readonly shown: readonly ReturnLineUnits[] };
}

/** Writes the end of an intent, its event, its notices and its task in one transaction; a second writer changes nothing. */
export async function endIntent(deps: Deps, shop: Shop, intent: Intent, ending: Ending): Promise<void> {
  const { state, detail: evidence, ofAttempt } = ending;
  const isMine = await deps.store.inShop(shop.shopId, async (store) => {
    const owner = await store.returns.lock(intent.returnId);
    const isEnded = await store.intents.finish(intent.id, { state, evidence, ofAttempt });
    if (owner !== null && isEnded) await writeEnding(deps, store, { shop, owner, intent, ending });
    return isEnded;
  });
  if (isMine) deps.count({ what: 'intent', state }, shop);
}

interface Ended {
  readonly shop: Shop;
  /** Locked. */
  readonly owner: Return;
  readonly intent: Intent;
  readonly ending: Ending;
}

/** What follows in the transaction that ended the intent. */
export async function writeEnding(deps: Deps, store: ShopStore, ended: Ended): Promise<Return> {
  const { shop, owner, intent, ending } = ended;
  const at = deps.now().toISOString();
  const value = await saveEvents(deps, store, owner, eventsOf(owner, intent, ending, at));
  await tellPerson(store, owner, intent, ending, at);
  await askToStock(store, { owner, intent, ending, at });
  await store.send(
    'sync-order',
    { shopId: shop.shopId, orderId: intent.orderId },
    { orderKey: intent.orderId, once: intent.orderId },
  );
  if (ending.state === 'done') await lookAgain(deps, store, shop, intent);
  return value;
}

/** A payment provider may take its yes back, and no platform promises to tell: the order is read once more. */
function lookAgain(deps: Deps, store: ShopStore, { shopId }: Shop, { orderId }: Intent): Promise<void> {
  const startAfter = new Date(deps.now().getTime() + lookAgainMs);
  return store.send('sync-order', { shopId, orderId }, { startAfter });
}

const lookAgainMs = 15 * 60_000;

/** What happened; and a return with nothing more to come is closed in the same step. */
function eventsOf(owner: Return, intent: Intent, ending: Ending, at: string): readonly ReturnEvent[] {
  const record = decide(stepOf(intent, ending, at), owner);
  if (!record.ok)
    throw new Error(`${owner.rmaNumber}: the end of an intent can't be recorded: ${record.reasons.join()}`);
  const next = evolveAll(owner, record.events);
  const isSettled = next.lines.every(
    (line) => line.received.reduce((sum, part) => sum + part.quantity, 0) === line.quantity,
  );
  if (!isSettled || !isPossible('close', next)) return record.events;
  return [...record.events, { type: 'CLOSED', by: { kind: 'rule', rule: 'EVERYTHING_PAID' }, at }];
}

function stepOf(intent: Intent, ending: Ending, at: string): Step {
  const { state, detail: why, finding } = ending;
  if (state === 'person') return { type: 'recordDoubtful', at, intent, why };
  if (state === 'by-hand') return { type: 'recordBooked', at, intent, refundId: why };
  if (state === 'refused')
    return { type: 'recordRefused', at, intent, why, ...(finding === undefined ? {} : { finding }) };
  if (finding === undefined) return { type: 'recordRefunded', at, intent };
  return { type: 'recordRefunded', at, intent, finding: { by: finding.by, note: finding.note } };
}

const kinds = {
  refused: 'refund-refused',
  person: 'money-in-doubt',
  'by-hand': 'refund-to-pay',
} as const;

/** Who is to pay by hand must read how much. */
function detailFor({ rmaNumber: rma }: Return, { state, detail }: Ending, { amount }: Intent): string {
  return state === 'by-hand'
    ? tell('PAY_BY_HAND', { rma, amount })
    : tell('ABOUT_RETURN', { rma, why: [detail] });
}

async function tellPerson(
  store: ShopStore,
  owner: Return,
  intent: Intent,
  ending: Ending,
  at: string,
): Promise<void> {
  // Who said so has the next step before their eyes.
  if (ending.state === 'done' || ending.finding !== undefined) return;
  const detail = detailFor(owner, ending, intent);
  await store.tasks.open({ kind: kinds[ending.state], subject: intent.id, detail, at });
}
