// Is a domain's DNS taken at its word, and for nothing more?
import { expect, test } from 'vitest';
import {
  areRight,
  judgeRecords,
  namesToAsk,
  rememberFound,
  type SenderProof,
  type TxtAnswer,
} from './sender-records.ts';

const rules = { dkim: { selector: 'aftercare', publicKey: 'MIIBkey' }, spfInclude: 'spf.example.com' };
const domain = 'mail.fjord.example';
const right: Readonly<Record<string, string[]>> = {
  'aftercare._domainkey.mail.fjord.example': ['v=DKIM1; k=rsa; p=MIIBkey'],
  'mail.fjord.example': ['v=spf1 mx include:spf.example.com -all', 'google-site-verification=1'],
  '_dmarc.fjord.example': ['v=DMARC1; p=reject; adkim=s'],
};

function judge(change: Readonly<Record<string, string[] | null>> = {}) {
  const zone: Record<string, string[] | null> = { ...right, ...change };
  const answers = new Map<string, TxtAnswer>(
    namesToAsk(domain, rules).map((name) => {
      const texts = zone[name];
      return [name, texts === null ? { answered: false } : { answered: true, texts: texts ?? [] }];
    }),
  );
  return judgeRecords(domain, rules, answers);
}
const of = (proof: SenderProof, change: Readonly<Record<string, string[] | null>>) =>
  judge(change).find((record) => record.proof === proof);

test('a domain whose records are right may be sent from', () => {
  expect(judge().map(({ proof, state }) => `${proof} ${state}`)).toEqual([
    'dkim found',
    'spf found',
    'dmarc found',
  ]);
  expect(areRight(judge())).toBe(true);
  expect(areRight([])).toBe(false);
});

const dkim = 'aftercare._domainkey.mail.fjord.example';
test.each([
  ['spaces in the key', ['v=DKIM1; k=rsa; p=MII Bkey'], 'found'],
  ['no version', ['p=MIIBkey'], 'found'],
  ['another key', ['v=DKIM1; p=MIIBother'], 'wrong'],
  ['a key taken back', ['v=DKIM1; p='], 'wrong'],
  ['nothing', [], 'missing'],
  ['nobody who answers', null, 'unreachable'],
] as const)('a DKIM record with %s: %s', (_, texts, state) => {
  expect(of('dkim', { [dkim]: texts && [...texts] })?.state).toBe(state);
});

test.each([
  ['without us', ['v=spf1 mx -all'], 'wrong', 'v=spf1 mx include:spf.example.com -all'],
  ['without an end', ['v=spf1 mx'], 'wrong', 'v=spf1 mx include:spf.example.com'],
  [
    'that leads elsewhere',
    ['v=spf1 redirect=a.example'],
    'wrong',
    'v=spf1 include:spf.example.com redirect=a.example',
  ],
  [
    'twice',
    ['v=spf1 include:spf.example.com -all', 'v=spf1 -all'],
    'wrong',
    'v=spf1 include:spf.example.com ~all',
  ],
  [
    'that forbids us',
    ['v=spf1 -include:spf.example.com -all'],
    'wrong',
    'v=spf1 include:spf.example.com -all',
  ],
  [
    'of another name',
    ['v=spf1 include:spf.example.com.evil.example -all'],
    'wrong',
    'v=spf1 include:spf.example.com.evil.example include:spf.example.com -all',
  ],
  ['in capitals', ['V=SPF1 INCLUDE:SPF.EXAMPLE.COM -ALL'], 'found', 'v=spf1 include:spf.example.com ~all'],
  ['not there', ['spf1'], 'missing', 'v=spf1 include:spf.example.com ~all'],
] as const)('an SPF record %s', (_, texts, state, expected) => {
  expect(of('spf', { [domain]: [...texts] })).toMatchObject({ state, expected });
});

test.each([
  ['of its own', { '_dmarc.mail.fjord.example': ['v=DMARC1; p=none'], '_dmarc.fjord.example': [] }, 'found'],
  ['of its own that is broken', { '_dmarc.mail.fjord.example': ['v=DMARC1; p=whatever'] }, 'wrong'],
  ['twice', { '_dmarc.fjord.example': ['v=DMARC1; p=none', 'v=DMARC1; p=none'] }, 'wrong'],
  ['nowhere', { '_dmarc.fjord.example': [] }, 'missing'],
  ['where nobody answers', { '_dmarc.fjord.example': null }, 'unreachable'],
] as const)('a DMARC record %s: %s', (_, change, state) => {
  expect(of('dmarc', change as Record<string, string[] | null>)?.state).toBe(state);
});

test('a name server that is away takes back nothing that was found', () => {
  const away = judge({ [dkim]: null, '_dmarc.mail.fjord.example': null, '_dmarc.fjord.example': null });
  expect(areRight(away)).toBe(false);
  expect(areRight(rememberFound(judge(), away))).toBe(true);
  expect(areRight(rememberFound(judge(), judge({ [dkim]: [] })))).toBe(false);
});
