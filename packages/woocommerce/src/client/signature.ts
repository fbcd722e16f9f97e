// How does a call prove whose it is: Basic over https, OAuth 1.0a over http?
import { createHmac } from 'node:crypto';
import OAuth from 'oauth-1.0a';

export interface Keys {
  readonly consumerKey: string;
  readonly consumerSecret: string;
}

/** What a call needs besides its own query: WordPress takes Basic only where it sees https itself. */
export interface Proof {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** Signs one call; `query` are all of its parameters, `url` has none. */
export function prove(
  keys: Keys,
  call: { method: string; url: URL; query: Readonly<Record<string, string>> },
): Proof {
  if (call.url.protocol === 'https:') {
    const pair = Buffer.from(`${keys.consumerKey}:${keys.consumerSecret}`).toString('base64');
    return { headers: { authorization: `Basic ${pair}` }, query: {} };
  }
  const oauth = new OAuth({
    consumer: { key: keys.consumerKey, secret: keys.consumerSecret },
    signature_method: 'HMAC-SHA256',
    hash_function: (text, key) => createHmac('sha256', key).update(text).digest('base64'),
  });
  const signed = oauth.authorize({ method: call.method, url: call.url.href, data: { ...call.query } });
  // In the query and not in a header: hosts that run PHP by CGI drop `Authorization`.
  const query = Object.entries(signed).map(([name, value]) => [name, String(value)]);
  return { headers: {}, query: Object.fromEntries(query) };
}
