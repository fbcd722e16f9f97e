// To which address does a mail of ours come back, and which mail was it that came back there?
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface MailName {
  readonly shopId: string;
  readonly noticeId: string;
}

export interface ReturnPaths {
  /** Null: mails come back to their sender, and we hear nothing of it. */
  of(mail: MailName): string | null;
  /** Null for every address that was not made by us. */
  read(address: string): MailName | null;
}

const SEAL_BYTES = 8;
/** What an address may hold before its @, and what two ids of 16 bytes and the seal fill to the letter. */
const LOCAL_LENGTH = 64;
/** Mail servers may turn capitals into small letters. */
const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Addresses at this domain, each of one mail and sealed, so that nobody can say of a mail they never got that it came back. */
export function returnPaths(domain: string | undefined, key: string): ReturnPaths {
  if (domain === undefined) return { of: () => null, read: () => null };
  const at = `@${domain.toLowerCase()}`;
  const sealOf = (ids: Buffer) =>
    createHmac('sha256', key).update('return path').update(ids).digest().subarray(0, SEAL_BYTES);
  return {
    of: ({ shopId, noticeId }) => {
      if (!uuid.test(shopId) || !uuid.test(noticeId)) return null;
      const ids = Buffer.concat([bytesOf(shopId), bytesOf(noticeId)]);
      return toLetters(Buffer.concat([ids, sealOf(ids)])) + at;
    },
    read: (address) => {
      const asked = address.toLowerCase();
      if (!asked.endsWith(at) || asked.length !== LOCAL_LENGTH + at.length) return null;
      const bytes = fromLetters(asked.slice(0, LOCAL_LENGTH));
      if (bytes === null) return null;
      const ids = bytes.subarray(0, 32);
      if (!timingSafeEqual(bytes.subarray(32), sealOf(ids))) return null;
      return { shopId: toUuid(ids.subarray(0, 16)), noticeId: toUuid(ids.subarray(16)) };
    },
  };
}

const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

function toUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Eight letters hold five bytes. */
function toLetters(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replaceAll(/.{5}/g, (five) => letters[Number.parseInt(five, 2)] ?? '');
}

function fromLetters(text: string): Buffer | null {
  const values = [...text].map((letter) => letters.indexOf(letter));
  if (values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
