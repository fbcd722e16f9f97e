// How does a test sign as our plugin on a shop's site does, rightly or a little wrong?
import { createHmac, randomBytes } from 'node:crypto';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

export interface SigningSite {
  readonly shopId: string;
  readonly siteUrl: string;
  readonly appUrl: string;
  readonly secret: string;
}

interface Changes {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly algorithm?: string;
  readonly secret?: string;
}

/** A token of this kind, good for a minute; `changes` make it a forgery. */
export function siteToken(
  site: SigningSite,
  kind: string,
  more: Record<string, unknown>,
  { claims = {}, header = {}, algorithm = 'sha256', secret = site.secret }: Changes = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: site.siteUrl,
    aud: site.appUrl,
    shop: site.shopId,
    kind,
    iat: now,
    exp: now + 60,
    jti: randomBytes(16).toString('hex'),
    ...more,
    ...claims,
  };
  const text = `${encode({ alg: 'HS256', typ: 'JWT', ...header })}.${encode(payload)}`;
  return `${text}.${createHmac(algorithm, secret).update(text).digest('base64url')}`;
}

/** Tokens that open nothing, by what is wrong with each; the good one would. */
export function forgedTokens(
  site: SigningSite,
  kind: string,
  more: Record<string, unknown>,
): Record<string, string> {
  const now = Math.floor(Date.now() / 1000);
  const good = siteToken(site, kind, more);
  const [head = '', payload = '', signature = ''] = good.split('.');
  const forge = (changes: Changes) => siteToken(site, kind, more, changes);
  return {
    'an empty token': '',
    'the word null': 'null',
    'an empty list': '[]',
    'an empty object': '{}',
    'a token without a signature': `${head}.${payload}.`,
    'a token of algorithm none': `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`,
    'a token of algorithm none that keeps its signature': `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.${signature}`,
    'a token of algorithm HS512': forge({ header: { alg: 'HS512' }, algorithm: 'sha512' }),
    'a token signed by another': forge({ secret: 'another' }),
    'a token signed with nothing': forge({ secret: '' }),
    'a token that ran out': forge({ claims: { iat: now - 120, exp: now - 61 } }),
    'a token without an end': forge({ claims: { exp: undefined } }),
    'a token good for a day': forge({ claims: { exp: now + 86_400 } }),
    'a token for another app': forge({ claims: { aud: 'https://other.example' } }),
    'a token of another site': forge({ claims: { iss: 'https://evil.example' } }),
    'a token without an id': forge({ claims: { jti: undefined } }),
    'a token whose id is a list': forge({ claims: { jti: [] } }),
    'a token of no shop': forge({ claims: { shop: 'nobody' } }),
    'a token without a shop': forge({ claims: { shop: undefined } }),
    'a token whose shop is a list': forge({ claims: { shop: [site.shopId] } }),
    'a token of another kind': forge({ claims: { kind: kind === 'staff' ? 'order' : 'staff' } }),
    'a token without a kind': forge({ claims: { kind: undefined } }),
    'a token with a byte changed': `${head}.${payload.slice(0, -2)}AA.${signature}`,
  };
}
