// What does the plugin do when WordPress' own tools hand out or erase a person's data?
import { callOut } from '../hooks/outgoing.ts';
import type { OpenSite } from '../open-site.ts';
import { announce } from './announcements.ts';
import type { Connection } from './plugin.ts';
import { signToken } from './tokens.ts';

/** Tells the app whom the shop forgets. WooCommerce's own eraser leaves orders as they are, unless the shop chose otherwise. */
export async function erasePerson(
  { site, appUrl }: OpenSite,
  connection: Connection,
  email: string,
): Promise<number | null> {
  const isTheirs = (given: string) => given.toLowerCase() === email.toLowerCase();
  const orderIds = [...site.orders.values()]
    .filter((order) => isTheirs(order.billing.email))
    .map((order) => Number(order.id));
  return announce(appUrl, connection, { topic: 'person.erased', email, orderIds, at: `${site.now()}Z` });
}

/** What the app holds of a person. */
export async function exportPerson(
  { site, appUrl }: OpenSite,
  connection: Connection,
  email: string,
): Promise<unknown> {
  const token = await signToken(site, connection, { kind: 'person', email });
  const headers = { authorization: `Bearer ${token}` };
  const answer = await callOut(appUrl, `${connection.callbackUrl}/person`, { method: 'POST', headers });
  return 'status' in answer && answer.status === 200 ? JSON.parse(answer.body) : null;
}
