// How is a signature made and compared, without telling by time how far it agrees?
import { createHmac, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA256 of a text or of raw bytes. */
export function sign(secret: string, message: string | Uint8Array): Buffer {
  return createHmac('sha256', secret).update(message).digest();
}

/** Equal bytes; of unequal length: no. */
export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}

/** Equal texts. */
export function isSameText(a: string, b: string): boolean {
  return isSameBytes(Buffer.from(a), Buffer.from(b));
}
