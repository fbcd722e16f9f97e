// Does a delivery come from whom we gave this secret? Judged on the raw bytes, before anything is parsed.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether one of the secrets signed these bytes; base64 in the one form PHP writes. */
export function verifySignature(body: Uint8Array, signature: unknown, secrets: readonly string[]): boolean {
  if (typeof signature !== 'string' || body.byteLength === 0) return false;
  const given = Buffer.from(signature, 'base64');
  if (given.byteLength !== 32 || given.toString('base64') !== signature) return false;
  // An empty secret would let anybody sign.
  return secrets
    .filter((secret) => secret !== '')
    .some((secret) => timingSafeEqual(createHmac('sha256', secret).update(body).digest(), given));
}

/** The webhook's number in the unsigned ping a WooCommerce sends when one is made; null: this is none. */
export function readPing(body: Uint8Array): string | null {
  if (body.byteLength > 40) return null;
  return /^webhook_id=(\d{1,20})$/.exec(Buffer.from(body).toString('latin1'))?.[1] ?? null;
}
