// How are secrets sealed that wait in the database or travel in an address? By the same keys, each for its own place.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type SecretKeys, seal, unseal } from '@aftercare/database/secrets/seal.ts';
import type { Deps } from '../flows/deps.ts';

const inNotices = 'notices.data';
const inAddresses = 'portal.address';
/** Shorter text is not compressed: its length in the address then tells of what was typed nothing but how much it was. */
const [shortText, plain, compressed] = [512, 0, 1];

type Sealing = Pick<Deps, 'seal' | 'unseal' | 'sealForAddress' | 'unsealFromAddress'>;

/** "key id:bytes in base64" for the database; short and "key id.bytes in base64url" for an address. */
export function sealing(keys: SecretKeys): Sealing {
  return {
    seal: (value) => {
      const { keyId, bytes } = seal(keys, Buffer.from(JSON.stringify(value)), inNotices);
      return `${keyId}:${bytes.toString('base64')}`;
    },
    unseal: (sealed) => {
      const cut = sealed.indexOf(':');
      const bytes = Buffer.from(sealed.slice(cut + 1), 'base64');
      return JSON.parse(unseal(keys, { keyId: sealed.slice(0, cut), bytes }, inNotices).toString());
    },
    sealForAddress: (value) => {
      const { keyId, bytes } = seal(keys, packed(JSON.stringify(value)), inAddresses);
      return `${keyId}.${bytes.toString('base64url')}`;
    },
    unsealFromAddress: (sealed) => openAddress(keys, sealed),
  };
}

/** The same secret under the newest key; null: it lies under it already. */
export function resealing(keys: SecretKeys): (sealed: string) => string | null {
  const { seal: sealNow, unseal: open } = sealing(keys);
  return (sealed) => (sealed.startsWith(`${keys.currentId}:`) ? null : sealNow(open(sealed)));
}

/** What a visitor brings along may be anything: whatever was not sealed here, or by a key that is gone, is null. */
function openAddress(keys: SecretKeys, sealed: string): unknown {
  const cut = sealed.lastIndexOf('.');
  const bytes = Buffer.from(sealed.slice(cut + 1), 'base64url');
  try {
    const opened = unseal(keys, { keyId: sealed.slice(0, Math.max(cut, 0)), bytes }, inAddresses);
    const text = opened.subarray(1);
    return JSON.parse((opened[0] === compressed ? inflateRawSync(text) : text).toString());
  } catch {
    return null;
  }
}

function packed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return bytes.length <= shortText
    ? Buffer.concat([Buffer.of(plain), bytes])
    : Buffer.concat([Buffer.of(compressed), deflateRawSync(bytes)]);
}
