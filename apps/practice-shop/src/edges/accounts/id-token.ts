// What does a shop's sign-in say of who has signed in, signed so that anybody can check it?
import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { numberOf, TOKEN_LIFE } from './grants.ts';

/** What may be wrong with the next id token, so that a client shows whether it looks. */
export const ID_TOKEN_ODDITIES = [
  'unsigned',
  'other-key',
  'other-shop',
  'other-audience',
  'other-nonce',
  'no-nonce',
  'expired',
] as const;
export type IdTokenOddity = (typeof ID_TOKEN_ODDITIES)[number];
type OddityRow = { id: string; oddity: IdTokenOddity };

const KID = 'practice-1';
const RS256 = 'RS256';
let pair: ReturnType<typeof generateKeyPair> | undefined;

const keys = () => (pair ??= generateKeyPair(RS256));

/** Where the tokens of this shop come from, as they say themselves. */
export function issuerOf(shop: Shop): string {
  return `https://${shop.domain}/authentication/${numberOf(shop)}`;
}

/** The keys that tokens can be checked with. */
export async function readJwks(): Promise<{ keys: JWK[] }> {
  const { publicKey } = await keys();
  return { keys: [{ ...(await exportJWK(publicKey)), kid: KID, use: 'sig', alg: RS256 }] };
}

/** The next id token of this shop is odd in this way, once. */
export function makeOdd(world: World, shop: Shop, oddity: IdTokenOddity): void {
  world.table<OddityRow>('idTokenOddities').put({ id: shop.domain, oddity });
}

function takeOddity(world: World, shop: Shop): IdTokenOddity | undefined {
  const table = world.table<OddityRow>('idTokenOddities');
  const row = table.get(shop.domain);
  if (row) table.delete(row.id);
  return row?.oddity;
}

type Subject = { customerId: string; email: string; nonce: string | null; audience: string };

/** The id token of somebody who signed in; in real time, since clients check it against their own. */
export async function signIdToken(world: World, shop: Shop, subject: Subject): Promise<string> {
  const oddity = takeOddity(world, shop);
  const now = Math.floor(Date.now() / 1000) - (oddity === 'expired' ? 2 * TOKEN_LIFE : 0);
  const nonce = oddity === 'other-nonce' ? 'another' : subject.nonce;
  const claims = {
    email: subject.email,
    ...(nonce !== null && oddity !== 'no-nonce' && { nonce }),
    iss: oddity === 'other-shop' ? `${issuerOf(shop)}0` : issuerOf(shop),
    aud: oddity === 'other-audience' ? 'another-app' : subject.audience,
    sub: String(subject.customerId.split('/').pop()),
    iat: now,
    exp: now + TOKEN_LIFE,
  };
  if (oddity === 'unsigned') return new UnsecuredJWT(claims).encode();
  const { privateKey } = oddity === 'other-key' ? await generateKeyPair(RS256) : await keys();
  return new SignJWT(claims).setProtectedHeader({ alg: RS256, kid: KID, typ: 'JWT' }).sign(privateKey);
}
