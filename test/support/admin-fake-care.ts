// What is held up in the shop that the merchant's screens show in a test, and who writes its mails?
import type { Sender } from '../../packages/core/src/wire/sender.ts';
import type { Standstills } from '../../packages/core/src/wire/standstills.ts';
import { fakeTasks } from './admin-fake-tasks.ts';

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

export const fakeStandstills: Standstills = {
  tasks: fakeTasks,
  standing: [
    {
      ...{ kind: 'refund', id: 'i-1', job: null, since: minutesAgo(14), isLate: true, count: 1 },
      ...{ why: 'No answer came', nextAt: null, about: { returnId: 'r-4', rmaNumber: 'R-2044' } },
    },
    {
      ...{ kind: 'job', id: 'j-1', job: 'job:push-return', since: minutesAgo(3), isLate: false, count: 1 },
      ...{
        why: '503 from the shop',
        nextAt: minutesAgo(-4),
        about: { returnId: 'r-3', rmaNumber: 'R-2043' },
      },
    },
    {
      ...{ kind: 'delivery', id: 'delivery', job: null, since: minutesAgo(2), isLate: false, count: 3 },
      ...{ why: null, nextAt: null, about: null },
    },
  ],
};

export const fakeSender: Sender = {
  ...{ name: 'Fjord & Loom', address: 'post@mail.fjord.example', replyTo: null, mayOwn: true },
  step: 'records',
  now: { name: 'Fjord & Loom', address: 'returns@house.example', replyTo: 'hello@fjord.example' },
  records: [
    {
      ...{ proof: 'dkim', state: 'missing', name: 'aftercare._domainkey.mail.fjord.example', found: [] },
      expected: `v=DKIM1; k=rsa; p=${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'.repeat(12)}`,
    },
    {
      ...{ proof: 'spf', state: 'wrong', name: 'mail.fjord.example', found: ['v=spf1 mx -all'] },
      expected: 'v=spf1 mx include:spf.house.example -all',
    },
    {
      ...{ proof: 'dmarc', state: 'found', name: '_dmarc.mail.fjord.example' },
      ...{ expected: 'v=DMARC1; p=none', found: ['v=DMARC1; p=none'] },
    },
  ],
  checkedAt: minutesAgo(5),
};
