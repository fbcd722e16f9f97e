// How does a test sign as the platform does, rightly or a little wrong?
import { createHmac } from 'node:crypto';

export const SECRET = 'practice-api-secret';
const KEY = 'practice-api-key';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

interface TokenChanges {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly secret?: string;
}

/** A session token of a shop's admin, as App Bridge hands it to the page; `changes` make it a forgery. */
export function sessionToken(shop: string, { claims = {}, header = {}, secret = SECRET }: TokenChanges = {}) {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: `https://${shop}/admin`,
    dest: `https://${shop}`,
    aud: KEY,
    sub: '7001',
    exp: now + 60,
    nbf: now - 1,
    iat: now,
    jti: 'j',
    sid: 's',
    ...claims,
  };
  const text = `${encode({ alg: 'HS256', typ: 'JWT', ...header })}.${encode(payload)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** The query the shop's proxy adds and signs; what is `added` behind the signature spoils it. */
export function proxyQuery(
  shop: string,
  { changes = {}, secret = SECRET }: { changes?: Record<string, string>; secret?: string } = {},
): string {
  const values = {
    shop,
    path_prefix: '/apps/aftercare',
    timestamp: String(Math.floor(Date.now() / 1000)),
    logged_in_customer_id: '',
    ...changes,
  };
  const message = Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('');
  const signature = createHmac('sha256', secret).update(message).digest('hex');
  return new URLSearchParams({ ...values, signature }).toString();
}

/** Headers of a webhook whose body is signed with this secret. */
export function webhookHeaders(body: string, shop: string, topic: string, secret = SECRET) {
  return {
    'content-type': 'application/json',
    'x-shopify-topic': topic,
    'x-shopify-shop-domain': shop,
    'x-shopify-webhook-id': `w-${Math.random()}`,
    'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
  };
}
