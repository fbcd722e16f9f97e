// How is one intent carried out at most once, whatever crashes, repeats or races?
import { tell, tellReasons } from '@aftercare/core/details/tell.ts';
import { NotYet } from '@aftercare/core/jobs.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { judge, type Verdict } from '@aftercare/core/returns/evidence.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import {
  decideSending,
  type Ended,
  type Hindrance,
  leastWaitMs,
  type Moment,
  type NotLeft,
  type Pause,
  type Said,
  type Shown,
} from '@aftercare/core/returns/sending.ts';
import type { Deps } from './deps.ts';
import { endIntent } from './prove-money.ts';
import { pushReturn } from './push-return.ts';
import { commandOf, nameOf } from './refund-command.ts';
import type { Shop } from './store.ts';

interface UnderWay {
  readonly intent: Intent;
  readonly owner: Return;
  /** All of the return, this one too. */
  readonly intents: readonly Intent[];
  /** Of all intents of the order. */
  readonly known: readonly string[];
  readonly decidedAt: string;
}

/**
 * Sends an intent if nobody has, or finds out what became of it.
 * `sending` is committed before the call, so whoever comes after a crash reads back first and never repeats blindly.
 */
export async function moveMoney(deps: Deps, shop: Shop, intentId: string): Promise<void> {
  const found = await find(deps, shop, intentId);
  if (found === null) return;
  const asFound = { ...found, said: null };
  let now: UnderWay & Moment =
    found.intent.attempts === 0
      ? { ...asFound, shown: null }
      : { ...asFound, shown: await readBack(deps, shop, found) };
  for (;;) {
    const since = now.intent.sentAt ?? now.decidedAt;
    const ageMs = deps.now().getTime() - Date.parse(since);
    const next = decideSending({ ...now, ageMs, patience: deps });
    if (next.to !== 'send') return carryOut(deps, shop, now.intent, next);
    now = await send(deps, shop, now);
  }
}

async function find(deps: Deps, shop: Shop, intentId: string): Promise<UnderWay | null> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const intent = await store.intents.get(intentId);
    if (intent?.state !== 'reserved' && intent?.state !== 'sending') return null;
    const owner = await store.returns.get(intent.returnId);
    if (owner === null) return null;
    const events = (await store.returns.history(owner.id)).map(({ event }) => event);
    const decided = events.find((event) => event.type === 'REFUND_RESERVED' && event.intentId === intent.id);
    const intents = await store.intents.ofReturn(owner.id);
    const known = (await store.intents.ofOrder(owner.orderId)).map(({ key }) => key);
    return { intent, owner, intents, known, decidedAt: decided?.at ?? owner.createdAt };
  });
}

async function carryOut(deps: Deps, shop: Shop, intent: Intent, next: Ended | Pause): Promise<void> {
  switch (next.to) {
    case 'end': {
      const { state, detail, unstocked } = next;
      // Proven is proven; all else holds only for the sending it was judged by.
      const bounds = state === 'done' ? {} : { ofAttempt: intent.attempts };
      return endIntent(deps, shop, intent, { state, detail, unstocked, ...bounds });
    }
    case 'wait':
      throw new NotYet(next.why, next.afterMs);
    case 'again': {
      const asked = next.retryAfterMs === null ? {} : { retryAfterMs: next.retryAfterMs };
      throw new PlatformError(next.why, { retryable: true, doubtful: intent.attempts > 0, ...asked });
    }
    default:
      return next satisfies never;
  }
}

/** One try to send: what came of it, and how the intent stands after it. */
async function send(deps: Deps, shop: Shop, now: UnderWay & Moment): Promise<UnderWay & Moment> {
  const keepsNone = deps.platform(shop).returns === null;
  const owner = keepsNone || stands(now.owner) ? now.owner : await bringAbout(deps, shop, now.owner);
  if ('said' in owner) return { ...now, said: owner };
  const claimed = await claim(deps, shop, now.intent);
  const said = await attempt(deps, shop, { ...now, intent: claimed, owner });
  if (said.said === 'unsent no' || said.said === 'not sent') {
    // The intent stands as before, an earlier sending and its instant too.
    await deps.store.inShop(shop.shopId, (store) => store.intents.release(claimed, now.intent));
    // A no may be the doing of an earlier sending, which shows only now.
    const isLooked = said.said === 'unsent no' && now.shown !== null;
    return isLooked ? { ...now, said, shown: await readBack(deps, shop, now) } : { ...now, said };
  }
  // Before anything else can fail: a yes that is forgotten might be sent again.
  if (said.said === 'yes')
    await deps.store.inShop(shop.shopId, (store) => store.intents.noteAnswer(claimed.id, said.detail));
  const sent = { ...now, intent: claimed, owner };
  return { ...sent, said, shown: await readBack(deps, shop, sent) };
}

async function claim(deps: Deps, shop: Shop, { id, attempts }: Intent): Promise<Intent> {
  const now = deps.now();
  const retryIfSentBefore = new Date(now.getTime() - deps.resendAfterMs).toISOString();
  const claimed = await deps.store.inShop(shop.shopId, (store) =>
    store.intents.claim(id, { now: now.toISOString(), retryIfSentBefore, ofAttempt: attempts }),
  );
  if (claimed === null) throw new NotYet(tell('IN_OTHER_HANDS', {}), leastWaitMs);
  return claimed;
}

async function attempt(deps: Deps, shop: Shop, { intent, owner, intents }: UnderWay): Promise<Said> {
  const sentAt = Date.parse(intent.sentAt ?? deps.now().toISOString());
  const sendBy = new Date(sentAt + deps.sendWithinMs).toISOString();
  try {
    const answer = await deps.platform(shop).refundReturn({ ...commandOf(intent, owner, intents), sendBy });
    if (answer.ok) return { said: 'yes', detail: answer.value.refundId ?? '' };
    return { said: answer.unsent ? 'unsent no' : 'no', detail: tellReasons(answer.reasons) };
  } catch (error) {
    const hindrance = hindranceOf(error);
    const isDoubtful = error instanceof PlatformError && error.doubtful;
    return isDoubtful ? { said: 'nothing', detail: hindrance.detail } : { said: 'not sent', ...hindrance };
  }
}

/** Reads the platform's evidence several times, since its reads lag behind its writes. */
async function readBack(deps: Deps, shop: Shop, { intent, owner, known }: UnderWay): Promise<Shown> {
  let verdict: Verdict = { answer: 'unclear', detail: tell('NOTHING_READ', {}) };
  try {
    for (const delay of [0, ...deps.readBackDelays]) {
      if (delay > 0) await deps.sleep(delay);
      const evidence = await deps.platform(shop).readEvidence(nameOf(intent, owner));
      verdict = judge({ intent, owner, evidence, known });
      if (verdict.answer === 'done') return verdict;
    }
    return verdict;
  } catch (error) {
    return { answer: 'unread', ...hindranceOf(error) };
  }
}

/** Only the platform's failures say something about money; a bug is thrown on. */
function hindranceOf(error: unknown): Hindrance {
  if (!(error instanceof PlatformError)) throw error;
  return { detail: error.message, retryAfterMs: error.retryAfterMs };
}

/** Where the platform keeps returns, money goes by its own. */
function stands(owner: Return): boolean {
  return owner.platformReturnId !== null && owner.lines.every((line) => line.platformLineId !== null);
}

/** Tells the platform of a return it has not got: the job that should have may have failed, or stand behind this one. */
async function bringAbout(deps: Deps, shop: Shop, asRead: Return): Promise<Return | NotLeft> {
  try {
    const pushed = await pushReturn(deps, shop, asRead.id);
    const owner = await deps.store.inShop(shop.shopId, (store) => store.returns.get(asRead.id));
    if (pushed.ok && owner !== null && stands(owner)) return owner;
    const why = pushed.ok ? tell('NOT_ALL_OF_RETURN_THERE', {}) : tellReasons(pushed.reasons);
    return { said: 'unsent no', detail: tell('NO_SUCH_RETURN_THERE', { why: [why] }) };
  } catch (error) {
    return { said: 'not sent', ...hindranceOf(error) };
  }
}
