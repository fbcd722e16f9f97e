// How does a shopper sign in with the account they have at the shop? OpenID Connect by a kept library, nothing kept.
import { PlatformError } from '@aftercare/core/platform.ts';
import * as oauth from 'oauth4webapi';
import { API_VERSION, type ShopifyApp } from '../app.ts';
import { readCustomerId } from './customer.ts';
import { findCustomerApi, findSignIn, type SignInPlaces, unreachable } from './discovery.ts';

/** What one sign-in was begun with: secrets of ours that the answer must fit. */
export interface SignInRequest {
  readonly state: string;
  readonly nonce: string;
  /** 43 to 128 letters, as PKCE asks for. */
  readonly verifier: string;
  /** Registered with Shopify, the same for all shops. */
  readonly redirectUrl: string;
}

export interface SignedIn {
  /** As orders name their customer. */
  readonly customerId: string;
  /** Signs them out at the shop, and leads back to `returnUrl`; null: the shop has no such place. */
  readonly leaveUrl: string | null;
}

const SCOPE = 'openid email customer-account-api:full';

/** Where the shopper's browser is sent to sign in. */
export async function beginSignIn(app: ShopifyApp, domain: string, request: SignInRequest): Promise<string> {
  const { server } = await findSignIn(app, domain);
  const url = new URL(server.authorization_endpoint);
  const asked = {
    scope: SCOPE,
    client_id: app.config.apiKey,
    response_type: 'code',
    redirect_uri: request.redirectUrl,
    state: request.state,
    nonce: request.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(request.verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

/** Who has signed in, by what the browser brought back; null: it does not fit what was begun, or was refused. */
export async function finishSignIn(
  app: ShopifyApp,
  domain: string,
  { request, query, returnUrl }: { request: SignInRequest; query: URLSearchParams; returnUrl: string },
): Promise<SignedIn | null> {
  const places = await findSignIn(app, domain);
  const tokens = await redeem(app, places.server, { request, query }).catch(refusedOrBroken);
  if (tokens === null) return null;
  const api = await findCustomerApi(app, domain, API_VERSION);
  const customerId = await readCustomerId(app, api, tokens.access_token);
  if (customerId === null) return null;
  return { customerId, leaveUrl: leaveUrl(places, tokens.id_token ?? '', returnUrl) };
}

/** The tokens of a code: state, nonce, issuer, audience, times and signature checked. */
async function redeem(
  app: ShopifyApp,
  server: SignInPlaces['server'],
  { request, query }: { request: SignInRequest; query: URLSearchParams },
): Promise<oauth.TokenEndpointResponse> {
  const client = { client_id: app.config.apiKey };
  const answer = oauth.validateAuthResponse(server, client, query, request.state);
  const response = await withTokenType(
    await oauth
      .authorizationCodeGrantRequest(
        server,
        client,
        oauth.None(),
        answer,
        request.redirectUrl,
        request.verifier,
        {
          // Asked for of clients that hold no secret.
          headers: { origin: new URL(app.config.appUrl).origin, 'user-agent': 'Aftercare' },
          signal: AbortSignal.timeout(app.timeoutMs),
        },
      )
      .catch(unreachable),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: request.nonce,
    requireIdToken: true,
  });
  const signal = AbortSignal.timeout(app.timeoutMs);
  await oauth.validateApplicationLevelSignature(server, response, { signal });
  return tokens;
}

/** Shopify's answer does without `token_type`, which the standard asks for. */
async function withTokenType(response: Response): Promise<Response> {
  if (response.status === 429 || response.status >= 500) unreachable(`status ${response.status}`);
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (response.status !== 200 || typeof body !== 'object' || body === null) return response;
  return Response.json({ token_type: 'Bearer', ...body }, { status: response.status });
}

/** What was said and does not fit is a no; what could not be asked is not. */
function refusedOrBroken(error: unknown): null {
  const isNo = [
    oauth.AuthorizationResponseError,
    oauth.OperationProcessingError,
    oauth.ResponseBodyError,
    oauth.UnsupportedOperationError,
    oauth.WWWAuthenticateChallengeError,
  ].some((kind) => error instanceof kind);
  if (isNo) return null;
  if (error instanceof PlatformError) throw error;
  return unreachable(error);
}

function leaveUrl({ signOutUrl }: SignInPlaces, idToken: string, returnUrl: string): string | null {
  if (signOutUrl === null) return null;
  const url = new URL(signOutUrl);
  url.searchParams.set('id_token_hint', idToken);
  url.searchParams.set('post_logout_redirect_uri', returnUrl);
  return url.href;
}
