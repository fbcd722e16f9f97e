// Who comes to a route, and with what in hand?
import { createHmac } from 'node:crypto';
import { DOMAIN } from '../support/world.ts';
import { SECRET, sessionToken, webhookHeaders } from './signing.ts';
import { SECOND, type Stage } from './stage.ts';

export interface Actor {
  readonly name: string;
  readonly headers: () => Record<string, string | string[]>;
  /** What stands in the address where a session is asked for. */
  readonly session: string;
  /** Whose admin this is, when it is one. */
  readonly staffOf?: string;
  /** Whose admin it was, until the app was removed. */
  readonly hasLeft?: boolean;
  /** Whose order the session opens, when it opens one in the first shop. */
  readonly sees?: 'mine' | 'other';
}

const bearer = (token: string | string[]) => () => ({
  authorization: typeof token === 'string' ? `Bearer ${token}` : token.map((one) => `Bearer ${one}`),
});
const stranger = 'A'.repeat(43);

/** Everyone who may and everyone who may not. */
export function actorsOf(
  { mine, other, theirs }: Stage,
  ended: { expired: string; revoked: string },
): Actor[] {
  const shoppers: Actor[] = [
    { name: 'shopper of the order', headers: () => ({}), session: mine.session, sees: 'mine' },
    { name: 'shopper of another order', headers: () => ({}), session: other.session, sees: 'other' },
    { name: 'shopper of another shop', headers: () => ({}), session: theirs.session },
    { name: 'shopper whose session ran out', headers: () => ({}), session: ended.expired },
    { name: 'shopper whose session was revoked', headers: () => ({}), session: ended.revoked },
  ];
  const staff: Actor[] = [DOMAIN, SECOND].map((shop) => ({
    name: `staff of ${shop}`,
    headers: () => bearer(sessionToken(shop))(),
    session: stranger,
    staffOf: shop,
  }));
  const gone = () => bearer(sessionToken('gone.myshopify.com'))();
  return [
    { name: 'staff of a shop that left', headers: gone, session: stranger, hasLeft: true },
    { name: 'anonymous', headers: () => ({}), session: stranger },
    ...shoppers,
    ...staff,
    ...forgeries(mine.session),
  ];
}

/** Words and tokens that open nothing, as bearer and as session. */
function forgeries(session: string): Actor[] {
  const now = Math.floor(Date.now() / 1000);
  const good = sessionToken(DOMAIN);
  const [head = '', payload = '', signature = ''] = good.split('.');
  const forged: Record<string, string | string[]> = {
    'an empty token': '',
    'the word null': 'null',
    'the word undefined': 'undefined',
    'an empty list': '[]',
    'an empty object': '{}',
    true: 'true',
    'a good token behind a bad one': ['null', good],
    'two tokens in one': `${good},${good}`,
    'a token signed by another': sessionToken(DOMAIN, { secret: 'another-secret' }),
    'a token signed with nothing': sessionToken(DOMAIN, { secret: '' }),
    'a token without a signature': `${head}.${payload}.`,
    'a token of algorithm none': `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${payload}.${signature}`,
    'a token of algorithm HS512': signedWith512(),
    'a token that ran out': sessionToken(DOMAIN, { claims: { exp: now - 60 } }),
    'a token not yet good': sessionToken(DOMAIN, { claims: { nbf: now + 600 } }),
    'a token for another app': sessionToken(DOMAIN, { claims: { aud: 'another-app' } }),
    'a token of two shops': sessionToken(DOMAIN, { claims: { iss: `https://${SECOND}/admin` } }),
    'a token of no shop': sessionToken(DOMAIN, {
      claims: { dest: 'https://evil.example', iss: 'https://evil.example/admin' },
    }),
    'a token without a shop': sessionToken(DOMAIN, { claims: { dest: undefined } }),
    'a token whose shop is a number': sessionToken(DOMAIN, { claims: { dest: 7 } }),
    'a token without an end': sessionToken(DOMAIN, { claims: { exp: undefined } }),
    'a token of no person': sessionToken(DOMAIN, { claims: { sub: undefined } }),
    'a token with a byte changed': `${head}.${payload.slice(0, -2)}AA.${signature}`,
    'the session of a shopper': session,
  };
  const asBearer = Object.entries(forged).map(([name, token]): Actor => {
    const text = typeof token === 'string' ? token : (token[0] ?? '');
    return {
      name,
      headers: bearer(token),
      session: name === 'the session of a shopper' ? stranger : encodeURIComponent(text),
    };
  });
  const body = '{}';
  return [
    ...asBearer,
    {
      name: 'a token as cookie',
      headers: () => ({ cookie: `session=${good}; token=${session}` }),
      session: stranger,
    },
    { name: 'a token as basic', headers: () => ({ authorization: `Basic ${good}` }), session: stranger },
    {
      name: 'the platform’s webhook',
      headers: () => webhookHeaders(body, DOMAIN, 'orders/updated'),
      session: stranger,
    },
  ];
}

function signedWith512(): string {
  const [, payload = ''] = sessionToken(DOMAIN).split('.');
  const text = `${Buffer.from('{"alg":"HS512","typ":"JWT"}').toString('base64url')}.${payload}`;
  return `${text}.${createHmac('sha512', SECRET).update(text).digest('base64url')}`;
}
