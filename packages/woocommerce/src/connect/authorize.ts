// How does a merchant let us in, by WooCommerce's own page of consent, or by keys that are pasted?
import type { KeyGuide } from '@aftercare/core/wire/key-guide.ts';
import { z } from 'zod';
import type { Keys } from '../client/signature.ts';
import type { Site } from '../client/site.ts';

/** WooCommerce refuses to post keys to any other address. */
export function postsTo(callbackUrl: string): boolean {
  return callbackUrl.startsWith('https:');
}

/** Where the merchant says yes on their own site, which then posts its keys to `callbackUrl`. */
export function authorizeUrl(
  site: Pick<Site, 'url'>,
  asked: { readonly nonce: string; readonly returnUrl: string; readonly callbackUrl: string },
): string {
  const query = new URLSearchParams({
    app_name: 'Aftercare',
    scope: 'read_write',
    // The only thing that comes back with the keys: so it must be unguessable.
    user_id: asked.nonce,
    return_url: asked.returnUrl,
    callback_url: asked.callbackUrl,
  });
  return `${site.url}/wc-auth/v1/authorize?${query}`;
}

/** What that page adds to `returnUrl` when it sends the merchant back. */
export function readComeback(query: URLSearchParams): { readonly nonce: string; readonly isDenied: boolean } {
  return { nonce: query.get('user_id') ?? '', isDenied: query.get('success') === '0' };
}

/** As WooCommerce's own screens say it. */
export const keyGuide: KeyGuide = {
  where: 'Settings, Advanced, REST API',
  key: { label: 'Consumer key', begins: 'ck_' },
  secret: { label: 'Consumer secret', begins: 'cs_' },
};

const keyForm = /^ck_[0-9a-zA-Z]{1,80}$/;
const secretForm = /^cs_[0-9a-zA-Z]{1,80}$/;

const posted = z.object({
  user_id: z.string().min(1).max(200),
  consumer_key: z.string().regex(keyForm),
  consumer_secret: z.string().regex(secretForm),
  key_permissions: z.literal('read_write'),
});

/** What a callback's unsigned JSON holds; null: it is none, or keys that may not write. */
export function readCallback(body: unknown): { readonly nonce: string; readonly keys: Keys } | null {
  const { data } = posted.safeParse(body);
  if (data === undefined) return null;
  return {
    nonce: data.user_id,
    keys: { consumerKey: data.consumer_key, consumerSecret: data.consumer_secret },
  };
}

/** Keys as a person pastes them, with the blanks around them; null: these are none. */
export function readKeys(typed: Keys): Keys | null {
  const [consumerKey, consumerSecret] = [typed.consumerKey.trim(), typed.consumerSecret.trim()];
  return keyForm.test(consumerKey) && secretForm.test(consumerSecret)
    ? { consumerKey, consumerSecret }
    : null;
}
