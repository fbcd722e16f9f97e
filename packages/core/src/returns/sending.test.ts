// Does every movement of money come to an end, and is it never sent but while nothing can have moved?
import { describe, expect, test } from 'vitest';
import { tell } from '../details/tell.ts';
import { decideSending, type Moment, mostAttempts, type Said, type Shown } from './sending.ts';

const patience = { resendAfterMs: 40_000, doubtPatienceMs: 120_000, unsentPatienceMs: 900_000 };
const day = 24 * 3600_000;

const hindrance = { detail: 'The order is not shown.', retryAfterMs: 5_000 };
const sayings: readonly Said[] = [
  { said: 'yes', detail: 'X1' },
  { said: 'no', detail: 'No.' },
  { said: 'nothing', detail: 'Lost.' },
  { said: 'unsent no', detail: 'It can’t go.' },
  { said: 'not sent', ...hindrance },
];
const sights: readonly Shown[] = [
  { answer: 'done', detail: 'X1', unstocked: [] },
  { answer: 'not-done', detail: 'Untouched.' },
  { answer: 'unclear', detail: 'Half of it.' },
  { answer: 'by-hand', detail: 'X1', unstocked: [] },
  { answer: 'unread', ...hindrance },
];

interface Standing {
  readonly attempts: number;
  readonly answered: string | null;
}
type Sending = Standing & Moment & { readonly ageMs: number };

const decideAt = ({ attempts, answered, ...now }: Sending) =>
  decideSending({ ...now, intent: { attempts, answered }, patience });

/** Every state an intent can be found in, at ages on both sides of every patience. */
const all: readonly Sending[] = [
  ...[0, patience.unsentPatienceMs - 1, patience.unsentPatienceMs, day].flatMap((ageMs) =>
    [null, ...sayings].flatMap((said): Sending[] => {
      if (said !== null && said.said !== 'unsent no' && said.said !== 'not sent') return [];
      return [{ attempts: 0, answered: null, ageMs, said, shown: null }];
    }),
  ),
  ...[0, 40_000, 40_001, 119_999, 120_000, 899_999, 900_000, day].flatMap((ageMs) =>
    [1, 2, mostAttempts].flatMap((attempts) =>
      [null, 'X1'].flatMap((answered) =>
        [null, ...sayings].flatMap((said) =>
          sights.map((shown): Sending => ({ attempts, answered, ageMs, said, shown })),
        ),
      ),
    ),
  ),
];

const nameOf = ({ attempts, answered, ageMs, said, shown }: Sending) =>
  `${said?.said ?? 'nobody'} said, ${shown?.answer ?? 'nothing'} shown, ${attempts} sent, ${answered}, ${ageMs}`;

describe('the table', () => {
  test.each<[string, Partial<Sending>, object]>([
    ['decided and never tried: sent', { attempts: 0, shown: null }, { to: 'send' }],
    [
      'it can’t go now: tried again, no sooner than was asked',
      { attempts: 0, shown: null, said: { said: 'not sent', ...hindrance }, ageMs: 899_999 },
      { to: 'again', retryAfterMs: 5_000 },
    ],
    [
      'it could not go for too long: no money moved, and its units are free again',
      { attempts: 0, shown: null, said: { said: 'not sent', ...hindrance }, ageMs: 900_000 },
      { to: 'end', state: 'refused', detail: expect.stringContaining('The order is not shown.') },
    ],
    [
      'looked first, and it can’t go',
      { attempts: 0, shown: null, said: { said: 'unsent no', detail: 'No.' } },
      { to: 'end', state: 'refused', detail: 'No.' },
    ],
    [
      'proven',
      { shown: { answer: 'done', detail: 'X1', unstocked: [] } },
      { to: 'end', state: 'done', detail: 'X1' },
    ],
    ['no trace, and old enough', { ageMs: 40_001 }, { to: 'send' }],
    ['no trace, and too young', { ageMs: 40_000 }, { to: 'wait', afterMs: 1_000 }],
    [
      'no trace right after it left',
      { said: { said: 'nothing', detail: '' } },
      { to: 'wait', afterMs: 40_001 },
    ],
    ['no trace of the last', { attempts: 3, ageMs: 40_001 }, { state: 'person' }],
    ['no trace of the last, which may still be in the air', { attempts: 3, ageMs: 40_000 }, { to: 'wait' }],
    [
      'refused, and nothing moved',
      { said: { said: 'no', detail: 'No.' } },
      { state: 'refused', detail: 'No.' },
    ],
    ['a yes that shows nothing', { said: { said: 'yes', detail: 'X1' }, ageMs: day }, { state: 'person' }],
    ['an earlier yes that shows nothing', { answered: 'X1' }, { to: 'again' }],
    [
      'a later sending that can’t go',
      { said: { said: 'not sent', ...hindrance }, ageMs: day },
      {
        state: 'person',
        detail: tell('SENT_NO_TRACE_NOT_AGAIN', { times: 1, why: ['The order is not shown.'] }),
      },
    ],
    [
      'it can’t be looked for',
      { shown: { answer: 'unread', ...hindrance }, ageMs: 899_999 },
      { to: 'again' },
    ],
    [
      'it can’t be looked for, for too long',
      { shown: { answer: 'unread', ...hindrance }, ageMs: day },
      { state: 'person' },
    ],
  ])('%s', (_, more, next) => {
    const sent = { attempts: 1, answered: null, ageMs: 0, said: null, shown: sights[1] };
    expect(decideAt({ ...sent, ...more } as Sending)).toMatchObject(next);
  });
});

describe('whatever was said and is shown', () => {
  test('it is sent only when nobody just tried, and nothing ever left or it left no trace for longer than a call lives', () => {
    for (const now of all.filter((one) => decideAt(one).to === 'send')) {
      expect(now.said, nameOf(now)).toBeNull();
      if (now.attempts === 0) continue;
      expect(now, nameOf(now)).toMatchObject({ shown: { answer: 'not-done' }, answered: null });
      expect(now.ageMs, nameOf(now)).toBeGreaterThan(patience.resendAfterMs);
      expect(now.attempts, nameOf(now)).toBeLessThan(mostAttempts);
    }
  });

  test('it is called refused only when nothing left, or a no was said and nothing shows, and never after a yes', () => {
    for (const now of all) {
      const next = decideAt(now);
      if (next.to !== 'end' || next.state !== 'refused' || now.attempts === 0) continue;
      expect(now, nameOf(now)).toMatchObject({ shown: { answer: 'not-done' }, answered: null });
      expect(now.said?.said, nameOf(now)).toMatch(/^(unsent )?no$/);
    }
  });

  test('it is called done on proof alone', () => {
    for (const now of all) {
      const next = decideAt(now);
      expect(next.to === 'end' && next.state === 'done', nameOf(now)).toBe(now.shown?.answer === 'done');
    }
  });

  test.each(
    sayings.flatMap((says) => sights.map((shown) => [says.said, shown.answer, says, shown] as const)),
  )('with “%s” to every call and “%s” to every look, every state comes to an end', (_, __, says, shown) => {
    for (const start of all) expect(livesOf(start, says, shown), nameOf(start)).toBeLessThan(40);
  });
});

/** How often a job takes it up until it ends, on a platform that always says and shows the same; a minute passes each time. */
function livesOf(start: Sending, says: Said, shown: Shown): number {
  let now = start;
  for (let lives = 1; lives < 40; lives += 1) {
    let next = decideAt(now);
    if (next.to === 'send') {
      now = sentFrom(now, says, shown);
      next = decideAt(now);
    }
    if (next.to === 'end') return lives;
    const passed = Math.max(60_000, next.to === 'wait' ? next.afterMs : 0);
    const later = { attempts: now.attempts, answered: now.answered, ageMs: now.ageMs + passed, said: null };
    now = now.attempts === 0 ? { ...later, shown: null } : { ...later, shown };
  }
  return 40;
}

/** How an intent stands after a try to send it: as before, if nothing left. */
function sentFrom(now: Sending, says: Said, shown: Shown): Sending {
  if (says.said === 'unsent no' || says.said === 'not sent') return { ...now, said: says };
  const answered = says.said === 'yes' ? says.detail : now.answered;
  return { attempts: now.attempts + 1, answered, ageMs: 0, said: says, shown };
}
