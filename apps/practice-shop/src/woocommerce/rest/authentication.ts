// Who asks? Basic over https, OAuth1 over http, as WC_REST_Authentication decides it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Site } from '../world/site.ts';
import type { RestKey } from '../world/site-types.ts';
import { type Params, RestError } from './route.ts';

export type Caller = {
  site: Site;
  method: string;
  /** Path and query as they came. */
  uri: string;
  query: Params;
  authorization: string | undefined;
  isSecure: boolean;
};

const WINDOW = 15 * 60;

/** The key a request was made with; null for nobody. A wrong secret or signature is refused at once. */
export function authenticate(caller: Caller): RestKey | null {
  // Keys count only where the address itself holds these words: with plain permalinks it does not.
  if (!/wp-json\/wc[/-]/.test(caller.uri)) return null;
  const key = (caller.isSecure ? byBasic(caller) : null) ?? byOauth(caller);
  if (key) checkPermission(key, caller.method);
  return key;
}

const wrong = (message: string): RestError =>
  new RestError(401, 'woocommerce_rest_authentication_error', message);

const keyNamed = (site: Site, consumerKey: string): RestKey | undefined =>
  site.keys.find((key) => key.consumerKey === consumerKey);

function byBasic({ site, query, authorization }: Caller): RestKey | null {
  const given = inQuery(query) ?? inHeader(authorization);
  const key = given && keyNamed(site, given.key);
  if (!given || !key) return null;
  if (!isSame(key.consumerSecret, given.secret)) throw wrong('Consumer secret is invalid.');
  return key;
}

type Given = { key: string; secret: string };

function inQuery(query: Params): Given | null {
  const [key, secret] = [query.get('consumer_key'), query.get('consumer_secret')];
  return typeof key === 'string' && typeof secret === 'string' && key && secret ? { key, secret } : null;
}

function inHeader(authorization: string | undefined): Given | null {
  const encoded = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  const [key = '', ...rest] = encoded ? Buffer.from(encoded, 'base64').toString('utf8').split(':') : [];
  const secret = rest.join(':');
  return key && secret ? { key, secret } : null;
}

const NEEDED = [
  'oauth_consumer_key',
  'oauth_timestamp',
  'oauth_nonce',
  'oauth_signature',
  'oauth_signature_method',
];

function byOauth(caller: Caller): RestKey | null {
  const params: Params = new Map([...caller.query, ...headerParams(caller.authorization)]);
  const missing = NEEDED.filter((name) => !params.get(name));
  if (missing.length === NEEDED.length) return null;
  if (missing.length > 0) {
    const plural = missing.length > 1 ? 's' : '';
    const message = `Missing OAuth parameter${plural} ${missing.join(', ')}`;
    throw new RestError(401, 'woocommerce_rest_authentication_missing_parameter', message);
  }
  const key = keyNamed(caller.site, String(params.get('oauth_consumer_key')));
  if (!key) throw wrong('Consumer key is invalid.');
  checkSignature(caller, params, key);
  checkFreshness(key, params);
  return key;
}

function headerParams(authorization: string | undefined): [string, string][] {
  if (!authorization?.startsWith('OAuth ')) return [];
  const pairs = authorization.matchAll(/(oauth_[a-z_-]*)="?([^",]*)"?/g);
  return [...pairs].map(([, name = '', value = '']) => [name, decodeURIComponent(value)]);
}

function checkSignature({ site, method, uri, isSecure }: Caller, params: Params, key: RestKey): void {
  const algorithms: Record<string, string> = { 'HMAC-SHA1': 'sha1', 'HMAC-SHA256': 'sha256' };
  const algorithm = algorithms[String(params.get('oauth_signature_method'))];
  if (!algorithm) throw wrong('Invalid signature - signature method is invalid.');
  // The address signed must be the site's own, whatever name the caller knows it by.
  const own = `${isSecure ? 'https' : 'http'}://${site.domain}${uri.split('?')[0]}`;
  const pairs = [...params.entries()]
    .filter(([name]) => name !== 'oauth_signature')
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([name, value]) =>
      typeof value === 'string'
        ? [`${encode(name)}=${encode(value)}`]
        : value.map((each, at) => `${encode(name)}[${at}]=${encode(each)}`),
    );
  const text = `${method}&${encode(own)}&${pairs.map(encode).join('%26')}`;
  const expected = createHmac(algorithm, `${key.consumerSecret}&`).update(text).digest('base64');
  if (!isSame(expected, String(params.get('oauth_signature')).replace(/ /g, '+')))
    throw wrong('Invalid signature - provided signature does not match.');
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function checkFreshness(key: RestKey, params: Params): void {
  const [at, nonce] = [Number(params.get('oauth_timestamp')), String(params.get('oauth_nonce'))];
  const now = Date.now() / 1000;
  if (!(Math.abs(now - at) <= WINDOW)) throw wrong('Invalid timestamp.');
  const known = nonces.get(key.consumerKey) ?? new Map<string, number>();
  if (known.has(nonce)) throw wrong('Invalid nonce - nonce has already been used.');
  for (const [each, since] of known) if (since < now - WINDOW) known.delete(each);
  nonces.set(key.consumerKey, known.set(nonce, at));
}

// Forgotten with the process: fifteen minutes later they would be worth nothing anyway.
const nonces = new Map<string, Map<string, number>>();

function checkPermission(key: RestKey, method: string): void {
  const isReading = method === 'GET' || method === 'HEAD';
  const needed = isReading ? 'read' : 'write';
  if (key.permissions !== needed && key.permissions !== 'read_write')
    throw wrong(`The API key provided does not have ${needed} permissions.`);
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
