// Does no mail go out in the name of an address before its domain and its reader have both said so?
import { expect, test } from 'vitest';
import { fromOf, type MailSender, noSender, stepOf } from './sender.ts';

const found = { proof: 'dkim', name: 'n', expected: 'e', state: 'found', found: ['e'] } as const;
const house = {
  shopName: 'Fjord & Loom',
  shopEmail: 'hello@fjord.example',
  mailFrom: 'returns@house.example',
};
const at = '2026-11-23T10:00:00Z';
const own: MailSender = { ...noSender, address: 'post@fjord.example', records: [found], confirmedAt: at };

test.each<[string, MailSender, string, string]>([
  ['nothing set', noSender, 'none', 'returns@house.example'],
  ['records not looked up yet', { ...own, records: [] }, 'records', 'returns@house.example'],
  [
    'a record that is wrong',
    { ...own, records: [found, { ...found, state: 'wrong' }] },
    'records',
    'returns@house.example',
  ],
  ['a mailbox that has not said yes', { ...own, confirmedAt: null }, 'confirm', 'returns@house.example'],
  ['both', own, 'used', 'post@fjord.example'],
])('with %s', (_, sender, step, address) => {
  expect(stepOf(sender)).toBe(step);
  expect(fromOf(sender, house)).toMatchObject({ address, isOwn: step === 'used' });
});

test('the shop’s name and own address stand for what it has not set', () => {
  expect(fromOf(noSender, house)).toMatchObject({ name: 'Fjord & Loom', replyTo: 'hello@fjord.example' });
  const set = { ...noSender, name: 'Loom', replyTo: 'care@fjord.example' };
  expect(fromOf(set, house)).toMatchObject({ name: 'Loom', replyTo: 'care@fjord.example' });
  expect(fromOf(noSender, { ...house, shopEmail: null }).replyTo).toBe('returns@house.example');
});
