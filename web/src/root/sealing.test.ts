// Does what travels in an address come back as it was, and nothing else?
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealing } from './sealing.ts';

const keys = { currentId: 'k.1', keys: { 'k.1': randomBytes(32) } };
const mia = { number: '1042', email: 'mia@example.com', note: 'für Mia 🧶' };

test('what was sealed for an address opens again, and shows nothing of itself', () => {
  const { sealForAddress, unsealFromAddress } = sealing(keys);
  const sealed = sealForAddress(mia);
  expect(unsealFromAddress(sealed)).toEqual(mia);
  expect(sealed).toMatch(/^[\w.-]+$/);
  expect(Buffer.from(sealed.slice(4), 'base64url').toString('latin1')).not.toContain('mia');
  expect(sealForAddress(mia)).not.toBe(sealed);
});

test('a choice of sixty lines is short enough for an address', () => {
  const lines = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `gid://shopify/LineItem/${14_000_000_000_000 + index * 7_919}`,
      { chosen: 'yes', quantity: '1', reason: 'UNWANTED', note: '' },
    ]),
  );
  expect(sealing(keys).sealForAddress({ lines }).length).toBeLessThan(2_000);
});

test('what was changed, sealed elsewhere, by another key or for another place, is nothing', () => {
  const { seal, sealForAddress, unsealFromAddress } = sealing(keys);
  const sealed = sealForAddress(mia);
  const foreign = sealing({ currentId: 'k.1', keys: { 'k.1': randomBytes(32) } }).sealForAddress(mia);
  const notice = seal(mia).replace(':', '.').replaceAll('+', '-').replaceAll('/', '_');
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
  for (const bad of ['', '.', 'k.1', 'k.1.', '__proto__.AAAA', 'a'.repeat(9_000), changed, foreign, notice])
    expect(unsealFromAddress(bad)).toBeNull();
});
