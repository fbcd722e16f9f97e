// Can a mail be said to have come back only by who got its return path?
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { returnPaths } from './return-path.ts';

const mail = { shopId: randomUUID(), noticeId: randomUUID() };
const paths = returnPaths('bounces.example.com', 'a key');
const [local = ''] = (paths.of(mail) ?? '').split('@');

test('an address leads back to its mail, in capitals too, and fits what an address may hold', () => {
  expect(local).toMatch(/^[a-z2-7]{64}$/);
  expect(paths.read(`${local}@bounces.example.com`)).toEqual(mail);
  expect(paths.read(`${local.toUpperCase()}@Bounces.Example.com`)).toEqual(mail);
});

test('changed in any letter it leads nowhere', () => {
  for (let at = 0; at < local.length; at += 1)
    for (const letter of ['a', '7', '1', 'é', '\0']) {
      const changed = local.slice(0, at) + letter + local.slice(at + 1);
      if (changed !== local) expect(paths.read(`${changed}@bounces.example.com`)).toBeNull();
    }
});

test.each([
  ['at another domain', `${local}@example.com`],
  ['at a domain below ours', `${local}@x.bounces.example.com`],
  ['cut short', `${local.slice(1)}@bounces.example.com`],
  ['with more before it', `a${local}@bounces.example.com`],
  ['of no letters', '@bounces.example.com'],
  ['empty', ''],
])('%s it leads nowhere', (_, address) => {
  expect(paths.read(address)).toBeNull();
});

test('made with another key it leads nowhere', () => {
  const other = returnPaths('bounces.example.com', 'another key').of(mail) ?? '';
  expect(paths.read(other)).toBeNull();
});

test('without a domain for returned mail there is none', () => {
  expect(returnPaths(undefined, 'a key').of(mail)).toBeNull();
});
