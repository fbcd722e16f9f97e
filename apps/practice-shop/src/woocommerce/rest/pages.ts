// Which pages of the site can anybody read by the REST?
import { policyTextOf } from '../../world/shop-policy.ts';
import type { Site } from '../world/site.ts';
import { listOf } from './parameters.ts';
import { type Asked, RestError, type Route } from './route.ts';

/** WordPress' number of the page that WooCommerce made for the shop's refund policy. */
const REFUND_PAGE = 9;
const SLUG = 'refund_returns';
const path = '/wp/v2/pages';

// WordPress' own: no key of WooCommerce's opens them, and none is needed.
export const pageRoutes: Route[] = [
  { method: 'GET', path, operation: 'pages.list', isPublic: true, handle: list },
  { method: 'GET', path: `${path}/:id`, operation: 'pages.read', isPublic: true, handle: read },
];

const isPublished = (site: Site): boolean => policyTextOf(site.world, site.domain) !== '';

/** The page's number, as the plugin tells it. */
export const refundPageOf = (site: Site): number | null => (isPublished(site) ? REFUND_PAGE : null);

function list({ site, query, headers }: Asked) {
  refuseKeys(headers.authorization);
  const slugs = listOf(query, 'slug');
  const isAsked = slugs.length === 0 || slugs.includes(SLUG);
  const body = isAsked && isPublished(site) ? [writePage(site)] : [];
  return { body, headers: { 'x-wp-total': String(body.length) } };
}

function read({ site, path: { id }, headers }: Asked) {
  refuseKeys(headers.authorization);
  if (Number(id) !== REFUND_PAGE || !isPublished(site))
    throw new RestError(404, 'rest_post_invalid_id', 'Invalid post ID.');
  return { body: writePage(site) };
}

// A name and password are one of WordPress' own, and of an application: keys of WooCommerce's are nobody's.
function refuseKeys(authorization: string | undefined): void {
  if (authorization?.startsWith('Basic ')) throw new RestError(401, 'invalid_username', 'Unknown username.');
}

const writePage = (site: Site) => ({
  ...{ id: REFUND_PAGE, slug: SLUG, status: 'publish', type: 'page', link: `${site.url}/${SLUG}/` },
  title: { rendered: 'Refund and Returns Policy' },
  content: { rendered: policyTextOf(site.world, site.domain), protected: false },
});
