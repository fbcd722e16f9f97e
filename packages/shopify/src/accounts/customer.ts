// Who is it that has signed in? Their own API says so; the token that asks is used once and kept nowhere.
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import type { ShopifyApp } from '../app.ts';
import { readShape } from '../client/shape.ts';
import { READ_CUSTOMER } from '../operations/account.ts';
import { unreachable } from './discovery.ts';

const shape = z.object({ data: z.object({ customer: z.object({ id: z.string().min(1) }) }) });

/** The id orders name them by; null: the token lets nobody in. */
export async function readCustomerId(app: ShopifyApp, api: string, token: string): Promise<string | null> {
  const answer = await fetch(api, {
    method: 'POST',
    // The token alone, without a word before it.
    headers: { 'content-type': 'application/json', authorization: token, 'user-agent': 'Aftercare' },
    body: JSON.stringify({ query: READ_CUSTOMER }),
    redirect: 'error',
    signal: AbortSignal.timeout(app.timeoutMs),
  }).catch(unreachable);
  if (answer.status === 401 || answer.status === 403) return null;
  if (!answer.ok)
    throw new PlatformError(
      tell('ANSWERED_STATUS', { status: String(answer.status), said: [answer.statusText] }),
      {
        retryable: true,
        doubtful: false,
      },
    );
  return readShape(shape, await answer.json().catch(unreachable), { doubtful: false }).data.customer.id;
}
