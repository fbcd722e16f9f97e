// Does the end of a session lose nothing that was typed, and give it to nobody else?
import { expect, test } from 'vitest';
import { createTyped } from './typed.ts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

const noon = Date.parse('2026-05-05T12:00:00Z');

function ended(store: Storage) {
  const typed = createTyped(store, () => noon);
  typed.open('fjord.example');
  typed.note('policy 2', { merchantReturnDays: '45' });
  typed.note('gone', 'x');
  typed.note('gone', undefined);
  typed.keep('/policy?x=1');
}

test('who comes back to the same shop is where they were, with what they typed, once', () => {
  const store = storage();
  ended(store);
  const back = createTyped(store, () => noon + 3_600_000);
  expect(back.open('fjord.example')).toBe('/policy?x=1');
  expect([back.take('policy 2'), back.take('policy 2'), back.take('gone')]).toEqual([
    { merchantReturnDays: '45' },
    undefined,
    undefined,
  ]);
  expect(createTyped(store, () => noon).open('fjord.example')).toBeNull();
});

test.each([
  ['of another shop', 'other.example', noon],
  ['half a day later', 'fjord.example', noon + 12 * 3_600_000 + 1],
])('nothing is given to whoever comes in %s, and nothing is left of it', (_, shop, now) => {
  const store = storage();
  ended(store);
  const other = createTyped(store, () => now);
  expect([other.open(shop), other.take('policy 2')]).toEqual([null, undefined]);
  expect(createTyped(store, () => noon).open('fjord.example')).toBeNull();
});

test.each(['', '{', '[]', '{"shop":"fjord.example"}'])(
  'what others have written there is nothing: %s',
  (text) => {
    const store = storage();
    store.setItem('aftercare.typed', text);
    expect(createTyped(store, () => noon).open('fjord.example')).toBeNull();
  },
);

test('an address that leads elsewhere is not gone to, and nobody who was never in leaves anything', () => {
  const store = storage();
  const typed = createTyped(store, () => noon);
  typed.keep('/policy');
  expect(store.getItem('aftercare.typed')).toBeNull();
  typed.open('fjord.example');
  typed.keep('//evil.example');
  expect(createTyped(store, () => noon).open('fjord.example')).toBeNull();
});
