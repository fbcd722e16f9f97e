// Where do a shop's customers sign in, and where is their API? The shop's own domain says so.
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import type { ShopifyApp } from '../app.ts';
import { readShape } from '../client/shape.ts';

/** Called by us: never without TLS. */
const ours = z.url({ protocol: /^https$/ });
/** Opened by the shopper's browser. */
const theirs = z.url({ protocol: /^https?$/ });

const signInShape = z
  .object({
    issuer: ours,
    authorization_endpoint: theirs,
    token_endpoint: ours,
    jwks_uri: ours,
    end_session_endpoint: theirs.nullish(),
    id_token_signing_alg_values_supported: z.array(z.string()).default(['RS256']),
    authorization_response_iss_parameter_supported: z.boolean().default(false),
  })
  .transform(({ end_session_endpoint, ...server }) => ({ server, signOutUrl: end_session_endpoint ?? null }));
/** `server`: as OpenID Connect names its parts; `signOutUrl` null: the shop has none. */
export type SignInPlaces = z.infer<typeof signInShape>;

/** Where customers of this shop sign in and out; a shop without customer accounts has no such place, and this throws. */
export function findSignIn(app: ShopifyApp, domain: string): Promise<SignInPlaces> {
  return discover(app, `https://${domain}/.well-known/openid-configuration`, signInShape);
}

/** Where the API of the shop's customers is asked, by the version every document of ours is written for. */
export async function findCustomerApi(app: ShopifyApp, domain: string, version: string): Promise<string> {
  const shape = z.object({ graphql_api: ours });
  const { graphql_api } = await discover(app, `https://${domain}/.well-known/customer-account-api`, shape);
  return graphql_api.replace(/\/customer\/api\/[\w-]+\/graphql$/, `/customer/api/${version}/graphql`);
}

async function discover<T>(app: ShopifyApp, url: string, shape: z.ZodType<T>): Promise<T> {
  const signal = AbortSignal.timeout(app.timeoutMs);
  const answer = await fetch(url, { headers: { accept: 'application/json' }, signal }).catch(unreachable);
  if (!answer.ok)
    throw new PlatformError(tell('ANSWERED_STATUS', { status: String(answer.status), said: [url] }), later);
  return readShape(shape, await answer.json().catch(unreachable), { doubtful: false });
}

/** The call brought nothing usable; the same may pass later. */
export function unreachable(cause: unknown): never {
  throw new PlatformError(tell('NO_ANSWER', { said: [String(cause)] }), {
    ...later,
    cause,
  });
}

const later = { retryable: true, doubtful: false };
