// Is a press that is sent twice known by what it says, and another's, or one that says something else, not taken for it?
import { expect, test } from 'vitest';
import { isRepeat, type Said } from './repeat.ts';
import type { ReturnEvent } from './return.ts';

const at = '2026-05-11T10:00:00Z';
const mia = { kind: 'staff', name: 'Mia', saw: 3, staffId: '1' } as const;
const worn: ReturnEvent = { type: 'DECLINED', by: mia, at, reason: 'Worn' };
const since: ReturnEvent = { type: 'CLOSED', by: { kind: 'rule', rule: 'EVERYTHING_PAID' }, at };
const said: Said = { type: 'DECLINED', by: mia, reason: 'Worn' };

test.each<[string, Said, boolean]>([
  ['the same again', said, true],
  ['the same by somebody else', { ...said, by: { ...mia, name: 'Jan' } }, false],
  ['the same by another of that name', { ...said, by: { ...mia, staffId: '2' } }, false],
  ['the same by one of that name, whoever it is', { ...said, by: { ...mia, staffId: undefined } }, false],
  ['the same on seeing something else', { ...said, by: { ...mia, saw: 4 } }, false],
  ['the same on seeing nobody knows what', { ...said, by: { ...mia, saw: undefined } }, false],
  ['another reason', { ...said, reason: 'Too late' }, false],
  ['another decision', { type: 'APPROVED', by: mia }, false],
])('%s', (_, press, is) => {
  expect(isRepeat(press, [worn, since])).toBe(is);
  expect(isRepeat(press, [since])).toBe(false);
});
