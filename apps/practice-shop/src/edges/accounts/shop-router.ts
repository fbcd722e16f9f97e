// What does a shop's own host say of where its customers sign in, and whom does it give tokens?
import express, { type Request, type Response, type Router } from 'express';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { answerCustomer } from './api.ts';
import { issueToken, numberOf, redeemCode, TOKEN_LIFE } from './grants.ts';
import { issuerOf, readJwks, signIdToken } from './id-token.ts';

type Input = { world: World; app: PracticeApp; shopOf(request: Request): Shop };

/** What programs ask; the pages that people see stand at the practice port, where a browser finds them. */
export function createAccountRouter({ world, app, shopOf }: Input): Router {
  const router = express.Router();
  router.get('/.well-known/openid-configuration', (request, response) => {
    response.json(describeSignIn(world, shopOf(request)));
  });
  router.get('/.well-known/customer-account-api', (request, response) => {
    const { domain } = shopOf(request);
    response.json({ graphql_api: `https://${domain}/customer/api/2026-07/graphql` });
  });
  router.get('/authentication/:number/.well-known/jwks.json', async (_request, response) => {
    response.json(await readJwks());
  });
  router.post(
    '/authentication/:number/oauth/token',
    express.urlencoded({ extended: false }),
    (request, response) => giveTokens({ world, app, shop: shopOf(request) }, request, response),
  );
  router.post('/customer/api/:version/graphql', express.json(), (request, response) =>
    answerCustomer(world, shopOf(request), request, response),
  );
  return router;
}

function describeSignIn(world: World, shop: Shop): Record<string, unknown> {
  const ours = issuerOf(shop);
  const pages = `${world.address}/authentication/${numberOf(shop)}`;
  return {
    issuer: ours,
    authorization_endpoint: `${pages}/oauth/authorize`,
    token_endpoint: `${ours}/oauth/token`,
    end_session_endpoint: `${pages}/logout`,
    jwks_uri: `${ours}/.well-known/jwks.json`,
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
  };
}

async function giveTokens(
  { world, app, shop }: { world: World; app: PracticeApp; shop: Shop },
  request: Request,
  response: Response,
): Promise<void> {
  const body = (request.body ?? {}) as Record<string, unknown>;
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  // A client without a secret is known by where it stands.
  const isKnown = text('client_id') === app.apiKey && request.get('origin') === new URL(app.url).origin;
  if (!isKnown) return void response.status(401).json({ error: 'invalid_client' });
  const asked = { code: text('code'), verifier: text('code_verifier'), redirectUri: text('redirect_uri') };
  const grant = text('grant_type') === 'authorization_code' ? redeemCode(world, shop, asked) : undefined;
  const customer = grant && shop.customers.get(grant.customerId);
  if (!grant || !customer) return void response.status(400).json({ error: 'invalid_grant' });
  const { id: customerId, email } = customer;
  response.set('cache-control', 'no-store').json({
    access_token: issueToken(world, shop, customerId),
    expires_in: TOKEN_LIFE,
    id_token: await signIdToken(world, shop, {
      ...{ customerId, email, nonce: grant.nonce, audience: app.apiKey },
    }),
    refresh_token: 'practice-refresh-token',
  });
}
