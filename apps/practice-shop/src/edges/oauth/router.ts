// Which doors of a shop hand out codes and tokens?
import { randomBytes } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { signAdminQuery } from '../signatures.ts';
import { answerTokenRequest, ONLINE } from './token-grants.ts';

export type GrantLogRow = {
  id: string;
  shop: string;
  grant: string;
  status: number;
  repeated: boolean;
  /** A token of one person's, which ends soon. */
  ofPerson: boolean;
  at: string;
};
export type OauthInput = { world: World; app: PracticeApp; shopOf(request: Request): Shop };

const CODE_LIFE = 60_000;

/** The routes under /admin/oauth of every shop. */
export function createOauthRouter({ world, app, shopOf }: OauthInput): Router {
  const router = express.Router();
  router.get('/admin/oauth/authorize', (request, response) => {
    authorize({ world, app, shop: shopOf(request), request, response });
  });
  const bodies = [express.json(), express.urlencoded({ extended: false })];
  router.post('/admin/oauth/access_token', ...bodies, async (request, response) => {
    const shop = shopOf(request);
    const body = (request.body ?? {}) as Record<string, unknown>;
    const answer = await answerTokenRequest({ world, shop, app, body });
    logGrant(world, {
      shop: shop.domain,
      grant: String(body.grant_type ?? 'authorization_code'),
      status: answer.status,
      repeated: answer.repeated ?? false,
      ofPerson: body.requested_token_type === ONLINE,
      at: world.now().toISOString(),
    });
    response.status(answer.status).json(answer.body);
  });
  return router;
}

/** Every token request so far, so that a test can count who refreshed and how often. */
export function listGrants(world: World): GrantLogRow[] {
  return [...world.table<GrantLogRow>('oauthGrants').values()];
}

function logGrant(world: World, row: Omit<GrantLogRow, 'id'>): void {
  const table = world.table<GrantLogRow>('oauthGrants');
  table.put({ ...row, id: String(table.size + 1) });
}

type AuthorizeInput = { world: World; app: PracticeApp; shop: Shop; request: Request; response: Response };

// The merchant's consent is taken as given: there is one app and it is ours to try.
function authorize({ world, app, shop, request, response }: AuthorizeInput): void {
  const query = new URL(request.url, 'https://shop.invalid').searchParams;
  const redirectUri = query.get('redirect_uri') ?? '';
  if (query.get('client_id') !== app.apiKey) {
    response.status(400).type('text').send('Oauth error application_cannot_be_found');
    return;
  }
  if (!isOwnAddress(redirectUri, app.url)) {
    response
      .status(400)
      .type('text')
      .send('Oauth error invalid_request: The redirect_uri is not whitelisted');
    return;
  }
  const code = randomBytes(16).toString('hex');
  const scopes = (query.get('scope') ?? '').split(',').filter(Boolean);
  shop.authCodes.put({
    id: code,
    apiKey: app.apiKey,
    scopes: scopes.length > 0 ? scopes : app.scopes,
    redirectUri,
    mode: query.getAll('grant_options[]').includes('per-user') ? 'online' : 'offline',
    expiresAt: new Date(world.now().getTime() + CODE_LIFE).toISOString(),
    usedAt: null,
  });
  const target = new URL(redirectUri);
  const added = { code, host: frameHost(shop), shop: shop.domain, state: query.get('state') ?? '' };
  for (const [name, value] of Object.entries(added)) target.searchParams.set(name, value);
  target.searchParams.set('timestamp', String(Math.floor(Date.now() / 1000)));
  target.searchParams.set('hmac', signAdminQuery(target.searchParams, app.apiSecret));
  response.redirect(302, target.toString());
}

/** The `host` parameter an embedded app gets: where in the admin it stands, base64. */
export function frameHost(shop: Shop): string {
  const handle = shop.domain.replace('.myshopify.com', '');
  return Buffer.from(`admin.shopify.com/store/${handle}`).toString('base64').replace(/=+$/, '');
}

function isOwnAddress(address: string, appUrl: string): boolean {
  return URL.canParse(address) && new URL(address).origin === new URL(appUrl).origin;
}
