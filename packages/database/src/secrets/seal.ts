// How do secrets lie in the database? Sealed by AES-256-GCM, with the id of the key, bound to their place.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export interface SecretKeys {
  /** New secrets are sealed with this one. */
  readonly currentId: string;
  /** 32 bytes each; old ones stay until nothing is sealed with them. */
  readonly keys: Readonly<Record<string, Buffer>>;
}

export interface Sealed {
  readonly keyId: string;
  /** Nonce, tag and ciphertext, in this order. */
  readonly bytes: Buffer;
}

const NONCE = 12;
const TAG = 16;

/** Seals with the current key; `place` must be the same to open it, so a row moved elsewhere is worthless. */
export function seal(keys: SecretKeys, secret: Buffer, place: string): Sealed {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyOf(keys, keys.currentId), nonce);
  cipher.setAAD(Buffer.from(place));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return { keyId: keys.currentId, bytes: Buffer.concat([nonce, cipher.getAuthTag(), text]) };
}

/** Opens what was sealed at this place; anything else throws. */
export function unseal(keys: SecretKeys, { keyId, bytes }: Sealed, place: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keys, keyId), bytes.subarray(0, NONCE), {
    authTagLength: TAG,
  });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
}

function keyOf({ keys }: SecretKeys, id: string): Buffer {
  const key = Object.hasOwn(keys, id) ? keys[id] : undefined;
  if (key?.length !== 32) throw new Error(`no 32-byte key with the id ${id}`);
  return key;
}
