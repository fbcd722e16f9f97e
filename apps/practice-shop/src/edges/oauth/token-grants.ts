// What does POST /admin/oauth/access_token answer to each kind of grant?
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { hashToken, isSameSecret } from '../signatures.ts';
import { findInstallation, installApp } from './installation.ts';
import { renew } from './refresh-grant.ts';
import { staffOfSessionToken } from './session-token.ts';
import { issueExpiring, issueForClient, issueLasting, issueOnline, type TokenAnswer } from './token-issue.ts';

export type GrantInput = { world: World; shop: Shop; app: PracticeApp; body: Record<string, unknown> };
export type GrantAnswer = { status: number; body: TokenAnswer; repeated?: boolean };

/** How a token of one person's is asked for. */
export const ONLINE = 'urn:shopify:params:oauth:token-type:online-access-token';
const OFFLINE = 'urn:shopify:params:oauth:token-type:offline-access-token';
const ID_TOKENS = ['urn:ietf:params:oauth:token-type:id_token', 'urn:ietf:params:oauth:grant-type:id_token'];

const grants: Record<string, (input: GrantInput) => GrantAnswer | Promise<GrantAnswer>> = {
  authorization_code: grantCode,
  refresh_token: grantRefresh,
  client_credentials: grantClientCredentials,
  'urn:ietf:params:oauth:grant-type:token-exchange': grantExchange,
};

/** Answers a token request as Shopify would. */
export async function answerTokenRequest(input: GrantInput): Promise<GrantAnswer> {
  const { body, app } = input;
  if (body.client_id !== app.apiKey)
    return refuse(
      400,
      'application_cannot_be_found',
      'Could not find the application with the given client_id',
    );
  if (typeof body.client_secret !== 'string' || !isSameSecret(body.client_secret, app.apiSecret))
    return refuse(400, 'invalid_client', 'The client secret is not valid for this application');
  const grant = grants[typeof body.grant_type === 'string' ? body.grant_type : 'authorization_code'];
  if (!grant) return refuse(400, 'unsupported_grant_type', 'The grant_type is not supported');
  return grant(input);
}

function grantCode(input: GrantInput): GrantAnswer {
  const { world, shop, app, body } = input;
  const code = shop.authCodes.get(String(body.code));
  const isGood =
    code && code.apiKey === app.apiKey && !code.usedAt && Date.parse(code.expiresAt) > world.now().getTime();
  if (!isGood)
    return refuse(400, 'invalid_request', 'The authorization code was not found or was already used');
  shop.authCodes.put({ ...code, usedAt: world.now().toISOString() });
  installApp({ world, shop, app, scopes: code.scopes });
  if (code.mode === 'online') return { status: 200, body: issueOnline({ ...input, scopes: code.scopes }) };
  return issueOffline(input, code.scopes);
}

async function grantExchange(input: GrantInput): Promise<GrantAnswer> {
  const { shop, app, body } = input;
  const subject = String(body.subject_token ?? '');
  if (body.subject_token_type === OFFLINE) return migrate(input, subject);
  const isToken = ID_TOKENS.includes(String(body.subject_token_type));
  const installation = findInstallation(shop, app);
  const staff = await staffOfSessionToken(subject, shop.domain, app);
  if (!isToken || !installation || staff === null)
    return refuse(400, 'invalid_subject_token', 'Subject token is invalid or expired');
  const scopes = installation.scopes;
  if (body.requested_token_type === ONLINE)
    return { status: 200, body: issueOnline({ ...input, scopes }, staff) };
  if (body.requested_token_type === OFFLINE) return issueOffline(input, scopes);
  return refuse(400, 'invalid_request', 'The requested_token_type is not supported');
}

// An app that moves from lasting to expiring tokens: the old one ends for good.
function migrate(input: GrantInput, subject: string): GrantAnswer {
  const { world, shop, app, body } = input;
  const token = shop.accessTokens.get(hashToken(subject));
  const isGood = token && token.apiKey === app.apiKey && token.expiresAt === null && !token.revokedAt;
  if (!isGood || !isExpiring(body))
    return refuse(400, 'invalid_subject_token', 'Subject token is invalid or expired');
  shop.accessTokens.put({ ...token, revokedAt: world.now().toISOString() });
  return { status: 200, body: issueExpiring({ ...input, scopes: token.scopes }) };
}

function grantRefresh(input: GrantInput): GrantAnswer {
  const outcome = renew({ ...input, token: String(input.body.refresh_token ?? '') });
  if (!outcome.ok) return refuse(401, 'invalid_request', 'This request requires an active refresh_token');
  return { status: 200, body: outcome.body, repeated: outcome.repeated };
}

function grantClientCredentials(input: GrantInput): GrantAnswer {
  const installation = findInstallation(input.shop, input.app);
  if (!installation) return refuse(400, 'app_not_installed', 'The application is not installed on this shop');
  return { status: 200, body: issueForClient({ ...input, scopes: installation.scopes }) };
}

function issueOffline(input: GrantInput, scopes: string[]): GrantAnswer {
  const issue = isExpiring(input.body) ? issueExpiring : issueLasting;
  return { status: 200, body: issue({ ...input, scopes }) };
}

function isExpiring(body: Record<string, unknown>): boolean {
  return body.expiring === '1' || body.expiring === 1;
}

function refuse(status: number, error: string, description: string): GrantAnswer {
  return { status, body: { error, error_description: description } };
}
