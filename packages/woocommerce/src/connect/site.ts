// Do these keys open this shop, for reading and for writing, and is it the shop that was meant?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { isDenial, type WooClient } from '../client/client.ts';
import { readSite, type Site } from '../client/site.ts';
import type { Transport } from '../client/transport.ts';
import { readSiteFacts, type SiteFacts } from '../read/shop.ts';

/** Why nothing answers at this address, told before a merchant is sent there; null: something does, be it a refusal. */
export async function whyUnreachable(transport: Transport, { url, domain }: Site): Promise<string | null> {
  try {
    const headers = { accept: 'application/json', 'user-agent': 'Aftercare' };
    await transport({ method: 'GET', url: new URL(`${url}/wp-json/`), headers, timeoutMs: 8_000 });
    return null;
  } catch (problem) {
    return problem instanceof PlatformError ? problem.message : tell('NOTHING_ANSWERS_AT', { host: domain });
  }
}

/** Retryable: the shop could not be asked; it has not said no. */
export type Tried =
  | { readonly ok: true; readonly facts: SiteFacts }
  | { readonly ok: false; readonly why: string; readonly retryable: boolean };

/** Reads the shop back by the keys, and sees that they may write: only then they are believed. */
export async function tryKeys(client: WooClient, site: Site): Promise<Tried> {
  try {
    const facts = await readSiteFacts(client);
    const stands = readSite(facts.siteUrl);
    if (stands !== null && stands.domain !== site.domain) {
      return no(tell('STANDS_ELSEWHERE', { host: stands.domain }));
    }
    if (Number.parseInt(facts.version, 10) < oldestVersion) {
      return no(tell('VERSION_TOO_OLD', { version: facts.version, least: String(oldestVersion) }));
    }
    return (await mayWrite(client)) ? { ok: true, facts } : no(tell('KEYS_READ_ONLY', {}));
  } catch (problem) {
    if (!(problem instanceof PlatformError)) throw problem;
    return { ok: false, why: problem.message, retryable: problem.retryable };
  }
}

const oldestVersion = 8;

/** Changes nothing: webhooks without an address are refused, to keys that may write as a bad request. */
async function mayWrite(client: WooClient): Promise<boolean> {
  const answer = await client.act({
    method: 'POST',
    path: 'wc/v3/webhooks',
    body: { topic: 'order.updated', delivery_url: '' },
    shape: z.unknown(),
    isHarmless: true,
  });
  return isDenial(answer) && answer.status === 400;
}

function no(why: string): Tried {
  return { ok: false, why, retryable: false };
}
