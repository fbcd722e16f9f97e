// How are customers and tax rates read over the REST?
import { createHash } from 'node:crypto';
import { rolesOf } from '../world/customers.ts';
import { toLocal } from '../world/moments.ts';
import type { Site } from '../world/site.ts';
import type { WooCustomer, WooTaxRate } from '../world/site-types.ts';
import { linksOf } from './order-answer.ts';
import { answerPage, chosen, readPage } from './paging.ts';
import { textOf } from './parameters.ts';
import { type Asked, RestError, type Route } from './route.ts';

export const peopleAndTaxRoutes: Route[] = [
  { method: 'GET', path: '/wc/v3/customers', operation: 'customers.list', handle: listCustomers },
  { method: 'GET', path: '/wc/v3/customers/:id', operation: 'customers.read', handle: readCustomer },
  { method: 'GET', path: '/wc/v3/taxes', operation: 'taxes.list', handle: listRates },
  { method: 'GET', path: '/wc/v3/taxes/:id', operation: 'taxes.read', handle: readRate },
];

const byId = (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id);

function listCustomers(asked: Asked) {
  const page = readPage(asked);
  const email = textOf(asked.query, 'email');
  const all = asked.site.customers.filter((row) => email === undefined || row.email === email);
  return answerPage(asked, chosen(asked, all).sort(byId), page, (row) => writeCustomer(asked.site, row));
}

function readCustomer({ site, path }: Asked) {
  const customer = site.customers.get(path.id ?? '');
  if (!customer) throw new RestError(404, 'wc_user_invalid_id', 'Invalid user ID.');
  return { body: writeCustomer(site, customer) };
}

function writeCustomer(site: Site, row: WooCustomer) {
  const local = (gmt: string) => toLocal(gmt, site.info.timezone);
  const face = createHash('sha256').update(row.email).digest('hex');
  return {
    id: Number(row.id),
    date_created: local(row.created),
    date_created_gmt: row.created,
    date_modified: local(row.modified),
    date_modified_gmt: row.modified,
    ...{ email: row.email, first_name: row.first_name, last_name: row.last_name },
    ...{ role: rolesOf(row)[0], username: row.username, billing: row.billing, shipping: row.shipping },
    is_paying_customer: site.orders.find((order) => order.customer_id === Number(row.id)) !== undefined,
    avatar_url: `https://secure.gravatar.com/avatar/${face}?s=96&d=mm&r=g`,
    meta_data: [],
    _links: linksOf(site, 'customers', Number(row.id)),
  };
}

function listRates(asked: Asked) {
  const page = readPage(asked);
  const wanted = textOf(asked.query, 'class');
  const all = asked.site.taxRates.filter((row) => wanted === undefined || row.class === wanted);
  return answerPage(asked, all.sort(byId), page, (row) => writeRate(asked.site, row));
}

function readRate({ site, path }: Asked) {
  const rate = site.taxRates.get(path.id ?? '');
  if (!rate) throw new RestError(404, 'woocommerce_rest_invalid_id', 'Invalid resource ID.');
  return { body: writeRate(site, rate) };
}

const writeRate = (site: Site, row: WooTaxRate) => ({
  ...{ id: Number(row.id), country: row.country, state: row.state, postcode: '', city: '', rate: row.rate },
  ...{ name: row.name, priority: 1, compound: false, shipping: true, order: 0, class: row.class },
  ...{ postcodes: [], cities: [] },
  _links: linksOf(site, 'taxes', Number(row.id)),
});
