// Does the judge of whole worlds see what must never happen: paid twice, paid wrongly, forgotten, sent again without proof?
import { expect, test } from 'vitest';
import { toldOfPaid } from './told.ts';
import { judgeTravels } from './travel-verdict.ts';

type World = Parameters<typeof judgeTravels>[0];

interface Ended {
  readonly stage: 'PAID' | 'PERSON';
  readonly shown: number;
}

interface Found {
  /** What the ledger holds as done, in euros. */
  readonly paid: readonly string[];
  /** Numbers of the returns about whose money a person was asked. */
  readonly asked?: readonly number[];
  readonly sentAgain?: number;
}

const subjects: Record<string, (rma: string) => string> = {
  'return-received': (rma) => `We have your return request ${rma}`,
  'return-approved': (rma) => `Your return ${rma} is approved`,
  'return-refunded': (rma) => `€1 sent to you for return ${rma}`,
};

/** One order with these returns, whose shopper was told all there is to tell. */
function judge(returns: readonly Ended[], { paid, asked = [], sentAgain = 0 }: Found, proves: boolean) {
  const mailsOf = (at: number) =>
    toldOfPaid
      .filter((kind) => returns[at]?.stage === 'PAID' || kind !== 'return-refunded')
      .map((kind) => ({ messageId: `${kind} ${at}`, subject: subjects[kind]?.(`R${at}`) ?? '' }));
  const tasks = asked.map((at) => ({ kind: 'money-in-doubt', about: { returnId: String(at) } }));
  const control = {
    ledger: async () => paid.map((amount) => ({ amount, outcome: 'done' })),
    mails: async (to: string) => mailsOf(Number(to)),
    practice: async () => ({ mails: [] }),
    staff: async (path: string) => {
      const at = path.split('/').at(-1) ?? '';
      const { stage } = returns[Number(at)] ?? {};
      const detail = { rmaNumber: `R${at}`, shopperEmail: at, stage, notices: [] };
      return { status: 200, body: path === '/api/home' ? { tasks } : detail };
    },
  };
  const query = async () => Array.from({ length: sentAgain }, (_, at) => ({ intent_id: `i${at}` }));
  const travels = returns.map(({ shown }, at) => ({ order: '1001', returnId: String(at), shown }));
  return judgeTravels({ control, query } as unknown as World, travels, { proves });
}

const two: readonly Ended[] = [
  { stage: 'PAID', shown: 1250 },
  { stage: 'PAID', shown: 990 },
];
const doubtful: readonly Ended[] = [{ stage: 'PERSON', shown: 1250 }];

test.each<[string, readonly Ended[], Found]>([
  ['each paid what was shown', two, { paid: ['9.90', '12.50'] }],
  ['in doubt, paid after all, and a person was asked', doubtful, { paid: ['12.50'], asked: [0] }],
  ['in doubt, not paid, and a person was asked', doubtful, { paid: [], asked: [0] }],
])('all is well: %s', async (_, returns, found) => {
  expect(await judge(returns, found, false)).toEqual([]);
});

test.each<[string, readonly Ended[], Found, string]>([
  ['one paid twice', two, { paid: ['12.50', '12.50', '9.90'] }, 'paid 1250,1250,990, shown 1250,990'],
  ['one paid wrongly', two, { paid: ['12.51', '9.90'] }, 'paid 1251,990, shown 1250,990'],
  ['one called paid that is not', two, { paid: ['9.90'] }, 'paid 990, shown 1250,990'],
  ['one in doubt paid twice', doubtful, { paid: ['12.50', '12.50'], asked: [0] }, 'paid 1250,1250'],
  ['one in doubt paid wrongly', doubtful, { paid: ['12.00'], asked: [0] }, 'paid 1200, shown 1250'],
  ['nobody asked', doubtful, { paid: [] }, 'R0 waits for a person, and nobody was asked'],
  ['sent again', doubtful, { paid: [], asked: [0], sentAgain: 1 }, 'i0 was sent again, and nothing proved'],
])('is seen: %s', async (_, returns, found, problem) => {
  expect(await judge(returns, found, false)).toEqual([expect.stringContaining(problem)]);
});

test('sending again is right where it was proven that nothing had moved', async () => {
  expect(await judge(two, { paid: ['9.90', '12.50'], sentAgain: 1 }, true)).toEqual([]);
});
