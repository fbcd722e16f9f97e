// How does a merchant let us in, by WooCommerce's own page of consent, or by keys that are pasted?
import { z } from 'zod';
import type { Keys } from '../client/signature.ts';
import type { Site } from '../client/site.ts';

/** Where the merchant says yes on their own site, which then posts its keys to `callbackUrl`, over https only. */
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
