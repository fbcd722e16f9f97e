// How is a token got from Shopify: for a code, for a session token, for a refresh token?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import type { ShopifyApp } from '../app.ts';
import { AccessDenied } from '../client/denied.ts';
import { readShape } from '../client/shape.ts';
import type { Tokens } from './tokens.ts';

// Written out, since the official library's calls of this endpoint have no time-out.

/** The grant is not good (any more): no repetition helps. */
export class GrantRefused extends AccessDenied {
  constructor(detail: string) {
    super(tell('KEPT_OUT', { said: [detail] }));
  }
}

/** A token for the code of an OAuth redirect. */
export function grantForCode(app: ShopifyApp, shop: string, code: string): Promise<Tokens> {
  return request(app, shop, { code, expiring: '1' });
}

/** A token for a session token that App Bridge gave a page: https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/token-exchange */
export function grantForSessionToken(app: ShopifyApp, shop: string, sessionToken: string): Promise<Tokens> {
  return request(app, shop, { ...exchangeOf(sessionToken, 'offline'), expiring: '1' });
}

function exchangeOf(sessionToken: string, wanted: 'online' | 'offline'): Record<string, string> {
  return {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: sessionToken,
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    requested_token_type: `urn:shopify:params:oauth:token-type:${wanted}-access-token`,
  };
}

/**
 * Who holds a session token: Shopify tells it with a token of theirs, which nothing here acts with, so it is dropped.
 * https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/online-access-tokens
 */
export async function askForStaff(
  app: ShopifyApp,
  shop: string,
  sessionToken: string,
): Promise<AssociatedUser> {
  const text = await ask(app, shop, exchangeOf(sessionToken, 'online'));
  return readShape(staffShape, parse(text), { doubtful: false }).associated_user;
}

/** A new pair for a refresh token; asked again after a lost answer, Shopify gives the same. */
export function grantForRefreshToken(app: ShopifyApp, shop: string, refreshToken: string): Promise<Tokens> {
  return request(app, shop, { grant_type: 'refresh_token', refresh_token: refreshToken });
}

const answerShape = z.object({
  access_token: z.string().min(1),
  scope: z.string(),
  expires_in: z.int().positive().optional(),
  refresh_token: z.string().min(1).optional(),
  refresh_token_expires_in: z.int().positive().optional(),
});

const staffShape = z.object({
  associated_user: z.object({
    id: z.union([z.int(), z.string()]),
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
    account_owner: z.boolean(),
  }),
});
export type AssociatedUser = z.infer<typeof staffShape>['associated_user'];

async function request(app: ShopifyApp, shop: string, grant: Record<string, string>): Promise<Tokens> {
  const asked = Date.now();
  const text = await ask(app, shop, grant);
  const answer = readShape(answerShape, parse(text), { doubtful: false });
  const later = (seconds: number | undefined) =>
    seconds === undefined ? null : new Date(asked + seconds * 1000).toISOString();
  return {
    accessToken: answer.access_token,
    expiresAt: later(answer.expires_in),
    refreshToken: answer.refresh_token ?? null,
    refreshExpiresAt: later(answer.refresh_token_expires_in),
    scopes: answer.scope.split(',').filter((scope) => scope !== ''),
    asked: [...app.config.scopes],
    isRefused: false,
  };
}

function ask(app: ShopifyApp, shop: string, grant: Record<string, string>): Promise<string> {
  const { apiKey, apiSecret } = app.config;
  return post(app, `https://${shop}/admin/oauth/access_token`, {
    client_id: apiKey,
    client_secret: apiSecret,
    ...grant,
  });
}

async function post(app: ShopifyApp, url: string, body: Record<string, string>): Promise<string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const signal = AbortSignal.timeout(app.timeoutMs);
  const sent = { method: 'POST', headers, body: JSON.stringify(body), redirect: 'error' as const, signal };
  const answer = await fetch(url, sent).then(readWhole).catch(unreachable);
  if (answer.status === 200) return answer.text;
  const status = String(answer.status);
  const said = answer.text.slice(0, 200);
  // 400 and 401 name a bad grant; anything else may pass.
  if (answer.status === 400 || answer.status === 401) throw new GrantRefused(`${status} ${said}`);
  throw new PlatformError(tell('ANSWERED_STATUS', { status, said: [said] }), later);
}

async function readWhole(response: Response): Promise<{ status: number; text: string }> {
  return { status: response.status, text: await response.text() };
}

function unreachable(cause: unknown): never {
  throw new PlatformError(tell('NO_ANSWER', { said: [String(cause)] }), { ...later, cause });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PlatformError(tell('ANSWER_NO_JSON', { status: '200' }), { ...later, cause });
  }
}

const later = { retryable: true, doubtful: false };
