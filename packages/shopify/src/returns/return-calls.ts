// How is a return requested, found again, decided and ended at Shopify?
import type { PlatformReturn } from '@aftercare/core/order/order.ts';
import { type PlatformAnswer, PlatformError, type ReturnRequest } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { returnAnswer } from '../answers/return.ts';
import type { ShopifyClient } from '../client/client.ts';
import { answerOf, userErrors } from '../client/user-errors.ts';
import { RETURN_PAGES } from '../operations/order-pages.ts';
import {
  APPROVE_RETURN,
  CANCEL_RETURN,
  CLOSE_RETURN,
  DECLINE_RETURN,
  READ_RETURN,
  REQUEST_RETURN,
} from '../operations/returns.ts';
import { drain } from '../read/pages.ts';
import { completeReturn } from '../read/parts.ts';
import type { ReasonIds } from './reasons.ts';
import { toRequestInput } from './request-input.ts';

type ReturnAnswered = Promise<PlatformAnswer<PlatformReturn>>;

/** Asks for a return in the shopper's name; not repeatable. */
export async function requestReturn(
  client: ShopifyClient,
  request: ReturnRequest,
  reasonIds: ReasonIds,
): ReturnAnswered {
  const input = toRequestInput(request, await reasonIds());
  return act(client, REQUEST_RETURN, { input });
}

/** The return whose lines end with this marker, if Shopify has it; a marker within a shopper's words is none. */
export async function findReturn(
  client: ShopifyClient,
  orderId: string,
  marker: string,
): Promise<PlatformReturn | null> {
  const first = { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } };
  const answers = await drain(client, { id: orderId, pages: RETURN_PAGES, node: returnAnswer, first });
  for (const answer of answers) {
    const isMarked = answer.returnLineItems.nodes.some((line) => line.customerNote?.endsWith(marker));
    if (isMarked) return completeReturn(client, answer);
  }
  return null;
}

/** The return as it stands now; null when it is gone. */
export async function readReturn(client: ShopifyClient, id: string): Promise<PlatformReturn | null> {
  const shape = z.object({ return: returnAnswer.nullable() });
  const answer = await client.query({ document: READ_RETURN, variables: { id }, shape });
  return answer.return === null ? null : completeReturn(client, answer.return);
}

/** Says yes. Our own notices tell the shopper, so Shopify's stay silent. */
export function approveReturn(client: ShopifyClient, id: string): ReturnAnswered {
  return act(client, APPROVE_RETURN, { input: { id, notifyCustomer: false } });
}

/** Says no, with the merchant's reason. */
export function declineReturn(client: ShopifyClient, id: string, reason: string): ReturnAnswered {
  const declineNote = reason.slice(0, LONGEST_DECLINE_NOTE);
  return act(client, DECLINE_RETURN, {
    input: { id, declineReason: 'OTHER', declineNote, notifyCustomer: false },
  });
}

/** Ends a return of which nothing came back. */
export function cancelReturn(client: ShopifyClient, id: string): ReturnAnswered {
  return act(client, CANCEL_RETURN, { id });
}

/** Ends a return that is done. */
export function closeReturn(client: ShopifyClient, id: string): ReturnAnswered {
  return act(client, CLOSE_RETURN, { id });
}

const LONGEST_DECLINE_NOTE = 500;

async function act(
  client: ShopifyClient,
  document: string,
  variables: Record<string, unknown>,
): ReturnAnswered {
  const shape = z.object({
    answer: z.object({ return: returnAnswer.nullable(), userErrors }).nullable(),
  });
  const { answer } = await client.mutate({ document, variables, shape });
  const answered = answerOf(answer?.return ?? null, answer?.userErrors ?? []);
  if (!answered.ok) return answered;
  return { ok: true, value: await afterActing(() => completeReturn(client, answered.value)) };
}

// The act stands; that its lines could not all be read must not look as if nothing had happened.
async function afterActing<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    throw new PlatformError(error.message, { retryable: true, doubtful: true, cause: error });
  }
}
