// How do tests and people see the webhooks on their way, and send them again?
import express, { type Router } from 'express';
import type { World } from '../../world/world.ts';
import { COMPLIANCE_TOPICS } from '../app.ts';
import type { Courier } from './courier.ts';

const SHOWN = 500;

/** `GET /webhooks`, `GET /webhooks/:id`, `POST /webhooks/redeliver`, `POST /webhooks/compliance`. */
export function createWebhookRouter(courier: Courier, world: World): Router {
  const router = express.Router();
  router.get('/webhooks', (request, response) => {
    const { topic, shop, state } = request.query;
    const rows = courier.list().filter((row) => {
      return (
        (!topic || row.topic === topic) && (!shop || row.shop === shop) && (!state || row.state === state)
      );
    });
    response.json({ total: rows.length, deliveries: rows.slice(-SHOWN) });
  });
  router.get('/webhooks/:id', (request, response) => {
    const row = courier.list().find((delivery) => delivery.id === request.params.id);
    if (!row) return void response.status(404).json({ error: 'no such delivery' });
    response.json({ ...row, body: courier.body(row.id) });
  });
  router.post('/webhooks/redeliver', express.json(), (request, response) => {
    const { since, topic, shop } = (request.body ?? {}) as Record<string, unknown>;
    if (since !== undefined && (typeof since !== 'string' || Number.isNaN(Date.parse(since))))
      return void response.status(400).json({ error: 'since must be an ISO date' });
    response.json({ redelivered: courier.redeliver({ since, topic: text(topic), shop: text(shop) }) });
  });
  router.post('/webhooks/compliance', express.json(), (request, response) => {
    const { topic, shop, payload } = (request.body ?? {}) as Record<string, unknown>;
    const found = world.shops.get(text(shop) ?? world.defaultShop.domain);
    if (!found || typeof topic !== 'string' || !COMPLIANCE_TOPICS.includes(topic))
      return void response
        .status(400)
        .json({ error: `topic must be one of ${COMPLIANCE_TOPICS.join(', ')}` });
    const base = { shop_id: Number(found.info.id.split('/').pop()), shop_domain: found.domain };
    world.emit({
      shop: found.domain,
      topic,
      payload: { ...base, ...asRecord(payload) },
      at: world.timestamp(),
    });
    response.status(202).json({ announced: topic });
  });
  return router;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
