// How is one intent carried out at most once, whatever crashes, repeats or races?
import { NotYet } from '@aftercare/core/jobs.ts';
import type { Platform, RefundCommand } from '@aftercare/core/platform.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { judge, type Verdict } from '@aftercare/core/returns/evidence.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import { reasonText } from '@aftercare/core/returns/reasons.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import type { Deps } from './deps.ts';
import { endIntent } from './prove-money.ts';
import { pushReturn } from './push-return.ts';
import type { Shop } from './store.ts';

/** After this many sendings that left no trace a person decides. */
const mostAttempts = 3;

/**
 * Sends an intent if nobody has, or finds out what became of it.
 * `sending` is committed before the call, so whoever comes after a crash reads back first and never repeats blindly.
 */
export async function moveMoney(deps: Deps, shop: Shop, intentId: string): Promise<void> {
  const found = await deps.store.inShop(shop.shopId, async (store) => {
    const intent = await store.intents.get(intentId);
    return intent && { intent, owner: await store.returns.get(intent.returnId) };
  });
  if (!found?.owner) return;
  if (found.intent.state === 'reserved') return sendFirst(deps, shop, found.intent, found.owner);
  if (found.intent.state === 'sending') return recover(deps, shop, found.intent, found.owner);
}

async function sendFirst(deps: Deps, shop: Shop, intent: Intent, asRead: Return): Promise<void> {
  const owner = stands(asRead) ? asRead : await bringAbout(deps, shop, intent, asRead);
  if (owner === null) return;
  const now = deps.now().toISOString();
  const claimed = await deps.store.inShop(shop.shopId, (store) =>
    store.intents.claim(intent.id, { now, retryIfSentBefore: null }),
  );
  if (claimed !== null) await send(deps, shop, { intent: claimed, before: intent }, owner);
}

async function recover(deps: Deps, shop: Shop, intent: Intent, owner: Return): Promise<void> {
  const verdict = await readBack(deps, deps.platform(shop), intent, owner);
  if (verdict.answer !== 'not-done') return conclude(deps, shop, intent, verdict);
  if (intent.answered !== null) return conclude(deps, shop, intent, unseen(intent.answered));
  if (intent.attempts >= mostAttempts) {
    return endIntent(deps, shop, intent, {
      state: 'person',
      detail: `Sent ${intent.attempts} times, and no trace of it.`,
    });
  }
  // A call may still be under way at the platform: wait longer than any call lives before sending again,
  // and let the platform's own quantities, untouched as just read, be the guard against the rest.
  const now = deps.now();
  const retryIfSentBefore = new Date(now.getTime() - deps.resendAfterMs).toISOString();
  const claimed = await deps.store.inShop(shop.shopId, (store) =>
    store.intents.claim(intent.id, { now: now.toISOString(), retryIfSentBefore }),
  );
  if (claimed === null) throw tooYoung(deps, intent, 'The last sending is too young to repeat.');
  await send(deps, shop, { intent: claimed, before: intent }, owner);
}

/** A claimed intent, and as it stood before the claim. */
interface Claim {
  readonly intent: Intent;
  readonly before: Intent;
}

async function send(deps: Deps, shop: Shop, claim: Claim, owner: Return): Promise<void> {
  const { intent } = claim;
  const platform = deps.platform(shop);
  const answer = await attempt(deps, platform, intent, owner);
  if (answer.said === 'not sent') return putBack(deps, shop, claim, answer);
  // Before anything else can fail: a yes that is forgotten might be sent again.
  if (answer.said === 'yes')
    await deps.store.inShop(shop.shopId, (store) => store.intents.noteAnswer(intent.id, answer.detail));
  // Of a first sending that never left there can be no trace. A later one may find the first one's work in its way.
  if (answer.said === 'unsent no' && intent.attempts === 1)
    return endIntent(deps, shop, intent, { state: 'refused', detail: answer.detail, ofAttempt: 1 });
  const isNo = answer.said === 'no' || answer.said === 'unsent no';
  const verdict = await readBack(deps, platform, intent, owner);
  if (isNo && verdict.answer === 'not-done') {
    return endIntent(deps, shop, intent, { state: 'refused', detail: answer.detail });
  }
  if (verdict.answer === 'not-done') {
    const why = `No trace of the refund yet: ${answer.detail}`;
    // After a yes nothing is sent again: only the reading may lag, and is soon asked again.
    throw answer.said === 'yes' ? again(why) : tooYoung(deps, intent, why);
  }
  await conclude(deps, shop, intent, verdict);
}

type NotSent = { said: 'not sent'; detail: string; retryAfterMs: number | null };
type Said = { said: 'yes' | 'no' | 'unsent no' | 'nothing'; detail: string } | NotSent;

async function attempt(deps: Deps, platform: Platform, intent: Intent, owner: Return): Promise<Said> {
  const sentAt = Date.parse(intent.sentAt ?? deps.now().toISOString());
  const sendBy = new Date(sentAt + deps.sendWithinMs).toISOString();
  try {
    const answer = await platform.refundReturn({ ...commandOf(intent, owner), sendBy });
    if (answer.ok) return { said: 'yes', detail: answer.value.refundId ?? '' };
    return { said: answer.unsent ? 'unsent no' : 'no', detail: answer.reasons.map(reasonText).join('; ') };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const { message: detail, doubtful, retryAfterMs } = error;
    return doubtful ? { said: 'nothing', detail } : { said: 'not sent', detail, retryAfterMs };
  }
}

/** Nothing left the house: the intent stands as before, an earlier sending and its instant too, and the job comes back. */
async function putBack(deps: Deps, shop: Shop, { intent, before }: Claim, answer: NotSent): Promise<never> {
  await deps.store.inShop(shop.shopId, (store) => store.intents.release(intent, before));
  const asked = answer.retryAfterMs === null ? {} : { retryAfterMs: answer.retryAfterMs };
  throw new PlatformError(answer.detail, { retryable: true, doubtful: false, ...asked });
}

/** Back at the instant from which it may be sent again: before that there is nothing to do but to wait. */
function tooYoung(deps: Deps, { sentAt }: Intent, why: string): NotYet {
  const young = Date.parse(sentAt ?? '') + deps.resendAfterMs - deps.now().getTime();
  return new NotYet(why, Math.max(leastWaitMs, young + 1));
}

/** Another's claim may be younger than what was read. */
const leastWaitMs = 1_000;

function again(why: string): PlatformError {
  return new PlatformError(why, { retryable: true, doubtful: true });
}

/** Reads the platform's evidence several times, since its reads lag behind its writes. */
async function readBack(deps: Deps, platform: Platform, intent: Intent, owner: Return): Promise<Verdict> {
  let verdict: Verdict = { answer: 'unclear', detail: 'Nothing could be read.' };
  for (const delay of [0, ...deps.readBackDelays]) {
    if (delay > 0) await deps.sleep(delay);
    const evidence = await platform.readEvidence(owner.platformReturnId ?? '');
    verdict = judge({ intent, owner, evidence });
    if (verdict.answer === 'done') return verdict;
  }
  return verdict;
}

/** Proven is proven. Unclear is asked again while the platform's reads may still lag; after that a person decides. */
async function conclude(deps: Deps, shop: Shop, intent: Intent, verdict: Verdict): Promise<void> {
  if (verdict.answer === 'done')
    return endIntent(deps, shop, intent, { state: 'done', detail: verdict.detail });
  const age = deps.now().getTime() - new Date(intent.sentAt ?? 0).getTime();
  if (age < deps.doubtPatienceMs) throw again(verdict.detail);
  await endIntent(deps, shop, intent, { state: 'person', detail: verdict.detail });
}

/** It said yes, so a refund it doesn't show is late or gone, and in no case ours to send again. */
function unseen(answered: string): Verdict {
  return { answer: 'unclear', detail: `The platform said yes (${answered}), and shows no refund.` };
}

/** Money goes by the platform's return. */
function stands(owner: Return): boolean {
  return owner.platformReturnId !== null && owner.lines.every((line) => line.platformLineId !== null);
}

/**
 * Tells the platform of a return it has not got: the job that should have may have failed, or stand behind this one.
 * Null when it will not have it: then nothing is sent, the intent ends, and the merchant may press again.
 */
async function bringAbout(deps: Deps, shop: Shop, intent: Intent, asRead: Return): Promise<Return | null> {
  const pushed = await pushReturn(deps, shop, asRead.id);
  const owner = await deps.store.inShop(shop.shopId, (store) => store.returns.get(asRead.id));
  if (pushed.ok && owner !== null && stands(owner)) return owner;
  const why = pushed.ok ? 'it does not show all of it.' : pushed.reasons.join('; ');
  const detail = `Nothing was sent, since the platform has no such return: ${why}`;
  await endIntent(deps, shop, intent, { state: 'refused', detail, unsent: true });
  return null;
}

function commandOf(intent: Intent, owner: Return): Omit<RefundCommand, 'sendBy'> {
  return {
    platformReturnId: owner.platformReturnId ?? '',
    orderId: intent.orderId,
    key: intent.key,
    amount: intent.amount,
    lines: intent.lines.map((line) => ({
      platformLineId: owner.lines.find((other) => other.id === line.returnLineId)?.platformLineId ?? '',
      quantity: line.quantity,
      dispositions: line.dispositions,
    })),
  };
}
