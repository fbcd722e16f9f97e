// Which requests switch the plugin, hand out its tokens, and connect the shop as its merchant would?
import { Router } from 'express';
import { z } from 'zod';
import { BadRequest, json, readBody } from '../../control/answers.ts';
import type { OpenSite } from '../open-site.ts';
import { sayFarewell } from '../plugin/farewell.ts';
import { erasePerson, exportPerson } from '../plugin/people.ts';
import { signToken, staffToken } from '../plugin/tokens.ts';
import { userOf } from '../plugin/users.ts';
import { orderByNumber } from '../world/save-order.ts';
import { type Sites, siteOf } from './answers.ts';
import { connectAsMerchant } from './connecting.ts';

const switchBody = z.strictObject({ active: z.boolean() });
const pageBody = z.strictObject({ made: z.boolean() });
const personBody = z.strictObject({ email: z.string() });
const connectBody = z.strictObject({ location: z.string().optional() });

export function pluginControl(sites: Sites): Router {
  const router = Router();
  router.get('/woocommerce/plugin', (request, response) => {
    response.json(describe(siteOf(sites, request)));
  });
  router.post('/woocommerce/plugin', json, (request, response) => {
    const open = siteOf(sites, request);
    open.plugin.isActive = readBody(request, switchBody).active;
    response.json(describe(open));
  });
  router.post('/woocommerce/returns-page', json, (request, response) => {
    const { plugin } = siteOf(sites, request);
    plugin.hasPage = readBody(request, pageBody).made;
    response.json({ made: plugin.hasPage });
  });
  router.get('/woocommerce/staff-token', async (request, response) => {
    const { site, plugin } = siteOf(sites, request);
    const connection = connectionOf(plugin);
    const staff = userOf(request);
    const token = await staffToken(site, connection, staff);
    response.json({ token, url: `${connection.appUrl}/staff/enter`, staff });
  });
  router.get('/woocommerce/order-token', async (request, response) => {
    const { site, plugin } = siteOf(sites, request);
    const connection = connectionOf(plugin);
    const order = orderByNumber(site, String(request.query.order ?? '').replace('#', ''));
    if (!order) throw new BadRequest(404, `There is no order ${String(request.query.order)}`);
    const token = await signToken(site, connection, { kind: 'order', orderId: order.id });
    response.json({ token, url: `${connection.portalUrl}/enter` });
  });
  router.post('/woocommerce/connect', json, async (request, response) => {
    const { location } = readBody(request, connectBody);
    response.json(await connectAsMerchant(siteOf(sites, request), location));
  });
  router.post('/woocommerce/people/erasure', json, async (request, response) => {
    const open = siteOf(sites, request);
    const { email } = readBody(request, personBody);
    response.json({ status: await erasePerson(open, connectionOf(open.plugin), email) });
  });
  router.post('/woocommerce/people/export', json, async (request, response) => {
    const open = siteOf(sites, request);
    const { email } = readBody(request, personBody);
    response.json({ file: await exportPerson(open, connectionOf(open.plugin), email) });
  });
  router.post('/woocommerce/disconnect', async (request, response) => {
    const open = siteOf(sites, request);
    connectionOf(open.plugin);
    await sayFarewell(open);
    response.json(describe(open));
  });
  return router;
}

function describe({ plugin, announcements }: OpenSite) {
  const connection = plugin.connection && { ...plugin.connection, id: undefined };
  return { active: plugin.isActive, connection, announcements: [...announcements.rows.values()].slice(-500) };
}

function connectionOf(plugin: OpenSite['plugin']) {
  if (!plugin.isActive) throw new BadRequest(400, 'The plugin is not active');
  if (!plugin.connection) throw new BadRequest(400, 'The plugin is not connected');
  return plugin.connection;
}
