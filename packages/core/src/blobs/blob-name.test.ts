// Can a name lead anywhere but to one blob of one shop?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blobKinds, isBlobName, keyOfBlob, nameBlob, prefixOfBlobs, typeOfBlob } from './blob-name.ts';

const token = 'a'.repeat(43);
const logo = { kind: 'logo', type: 'image/png', bytes: new Uint8Array([1]) } as const;

describe('a name', () => {
  test('says its kind and its type, and lies below the shop’s id', () => {
    const name = nameBlob(logo, token);
    expect([isBlobName(name), typeOfBlob(name)]).toEqual([true, 'image/png']);
    expect(keyOfBlob('9f3c', name)).toBe(`9f3c/logo/${token}.png`);
  });

  test.each([
    ['of another type', { ...logo, type: 'text/html' as 'image/png' }, 'never of the type'],
    ['of no bytes', { ...logo, bytes: new Uint8Array() }, 'no bytes'],
    [
      'larger than its kind may be',
      { ...logo, bytes: new Uint8Array(blobKinds.logo.mostBytes + 1) },
      'at most',
    ],
  ])('is not given to a blob %s', (_, blob, words) => {
    expect(() => nameBlob(blob, token)).toThrow(words);
  });

  test('needs a token that nobody can guess', () => {
    expect(() => nameBlob(logo, 'short')).toThrow('token');
    expect(() => nameBlob(logo, `../${token}`)).toThrow('token');
  });
});

test.each([
  '',
  'logo/',
  `logo/${token}.svg`,
  `photo/${token}.png`,
  `logo/../${token}.png`,
  `/logo/${token}.png`,
  `logo/${token}.png/`,
  `logo/${token}.png\n`,
  'constructor/x.png',
])('no other text is a name: %j', (text) => {
  expect(isBlobName(text)).toBe(false);
  expect(() => keyOfBlob('shop', text)).toThrow();
});

test('whatever is asked for, a key never leaves the shop it was asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (shopId, name) => {
      let key: string;
      try {
        key = keyOfBlob(shopId, name);
      } catch {
        return;
      }
      expect(key.startsWith(prefixOfBlobs(shopId))).toBe(true);
      expect(key.split('/')).toHaveLength(3);
      expect(key).not.toMatch(/\.\.|\\|\0/);
    }),
  );
});

test.each(['', '..', 'a/b', 'a\\b', `${'a'.repeat(65)}`])('%j is no shop', (shopId) => {
  expect(() => prefixOfBlobs(shopId)).toThrow('belong to a shop');
});
