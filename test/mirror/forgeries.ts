// In how many ways can a delivery be forged? Each is a true one, changed so that nobody may believe it.
import { createHmac } from 'node:crypto';
import { type Delivery, randomOf, signatureOf } from '../support/deliveries.ts';

type Forge = (delivery: Delivery, random: () => number) => Delivery;

const signatureHeader = 'x-shopify-hmac-sha256';
const whole = (random: () => number, below: number) => Math.floor(random() * below);

const withHeader = (delivery: Delivery, name: string, value: string): Delivery => ({
  ...delivery,
  headers: { ...delivery.headers, [name]: value },
});
const without = ({ body, headers }: Delivery, name: string): Delivery => ({
  body,
  headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)),
});
const withBody = (delivery: Delivery, body: Buffer): Delivery => ({ ...delivery, body });
const resigned = (delivery: Delivery, change: (signature: string) => string): Delivery =>
  withHeader(delivery, signatureHeader, change(delivery.headers[signatureHeader] ?? ''));

/** Forged by chance: a bit of the signature, a bit or a byte of the body. */
const byChance: readonly Forge[] = [
  (delivery, random) =>
    resigned(delivery, (signature) => {
      const bytes = Buffer.from(signature, 'base64');
      flip(bytes, whole(random, bytes.length * 8));
      return bytes.toString('base64');
    }),
  (delivery, random) => {
    const body = Buffer.from(delivery.body);
    flip(body, whole(random, body.length * 8));
    return withBody(delivery, body);
  },
  (delivery, random) => withBody(delivery, delivery.body.subarray(0, whole(random, delivery.body.length))),
  (delivery, random) => {
    const at = whole(random, delivery.body.length);
    const parts = [delivery.body.subarray(0, at), Buffer.from(' '), delivery.body.subarray(at)];
    return withBody(delivery, Buffer.concat(parts));
  },
];

function flip(bytes: Buffer, bit: number): void {
  const at = bit >> 3;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
}

const keyed = (algorithm: string, key: string) => (delivery: Delivery) =>
  withHeader(delivery, signatureHeader, createHmac(algorithm, key).update(delivery.body).digest('base64'));

/** Forged on purpose. */
const onPurpose: readonly Forge[] = [
  (delivery) => without(delivery, signatureHeader),
  (delivery) => resigned(delivery, () => ''),
  (delivery) => resigned(delivery, (text) => text.slice(0, -1)),
  (delivery) => resigned(delivery, (text) => `${text}=`),
  (delivery) => resigned(delivery, (text) => text.repeat(2)),
  (delivery) => resigned(delivery, (text) => `${text}, ${text}`),
  (delivery) => resigned(delivery, (text) => `sha256=${text}`),
  (delivery) => resigned(delivery, (text) => Buffer.from(text, 'base64').toString('hex')),
  (delivery) => resigned(delivery, (text) => text.replace(/=+$/, '')),
  (delivery) => resigned(delivery, (text) => Buffer.from(text, 'base64').subarray(0, 16).toString('base64')),
  (delivery) => resigned(delivery, () => Buffer.alloc(32).toString('base64')),
  (delivery) => resigned(delivery, () => '[object Object]'),
  (delivery) => withHeader(delivery, signatureHeader, signatureOf(delivery.body, '')),
  (delivery) => withHeader(delivery, signatureHeader, signatureOf(delivery.body, 'practice-api-key')),
  (delivery) => withHeader(delivery, signatureHeader, signatureOf(Buffer.alloc(0), 'practice-api-secret')),
  keyed('sha1', 'practice-api-secret'),
  keyed('sha512', 'practice-api-secret'),
  keyed('sha256', 'practice-api-secret '),
  (delivery) => withBody(delivery, Buffer.alloc(0)),
  (delivery) => withBody(delivery, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), delivery.body])),
  (delivery) => withBody(delivery, Buffer.concat([delivery.body, Buffer.from('\n')])),
  (delivery) => withBody(delivery, Buffer.concat([delivery.body, delivery.body])),
  (delivery) => withBody(delivery, Buffer.from(delivery.body.toString().replace(/\d/, '9').concat('\0'))),
  // Truly signed, but nobody can tell what it is about or whose it is.
  (delivery) => without(delivery, 'x-shopify-topic'),
  (delivery) => without(delivery, 'x-shopify-shop-domain'),
  (delivery) => without(delivery, 'x-shopify-webhook-id'),
  (delivery) => withHeader(delivery, 'x-shopify-topic', ''),
  (delivery) => withHeader(delivery, 'x-shopify-shop-domain', ''),
  ...['evil.example', 'practice.myshopify.com.evil.example', 'evil.example/practice.myshopify.com'].map(
    (shop): Forge =>
      (delivery) =>
        withHeader(delivery, 'x-shopify-shop-domain', shop),
  ),
  ...[
    '.myshopify.com',
    'myshopify.com',
    "x'--.myshopify.com",
    'practice.myshopify.com, second.myshopify.com',
  ].map(
    (shop): Forge =>
      (delivery) =>
        withHeader(delivery, 'x-shopify-shop-domain', shop),
  ),
];

/** So many forgeries of one true delivery: every one made on purpose, the rest by chance from the seed. */
export function* forgeriesOf(delivery: Delivery, { most, seed }: { most: number; seed: number }) {
  const random = randomOf(seed);
  for (let at = 0; at < most; at++) {
    const forge = onPurpose[at] ?? byChance[at % byChance.length];
    if (forge) yield forge(delivery, random);
  }
}
