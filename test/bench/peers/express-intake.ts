// What would the official template do? Shopify's Express app with one Prisma insert in its webhook handler, logging as
// it ships.

import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { ApiVersion, DeliveryMethod } from '@shopify/shopify-api';
import { MemorySessionStorage } from '@shopify/shopify-app-session-storage-memory';
import express from 'express';
import { PrismaClient } from './generated/client.ts';

// It is published as CommonJS whose names Node can't see from an import.
const { shopifyApp } = createRequire(import.meta.url)('@shopify/shopify-app-express');

const [url = '', secret = ''] = process.argv.slice(2);
// As many connections as the smaller load has, so that its commits may share a write to disk.
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 32 }) });
const path = '/api/webhooks';

const shopify = shopifyApp({
  api: {
    apiKey: 'bench',
    apiSecretKey: secret,
    apiVersion: ApiVersion.October26,
    scopes: ['read_orders'],
    hostName: '127.0.0.1',
    hostScheme: 'https',
  },
  auth: { path: '/api/auth', callbackPath: '/api/auth/callback' },
  webhooks: { path },
  sessionStorage: new MemorySessionStorage(),
});

async function keep(topic: string, shopDomain: string, body: string, webhookId: string): Promise<void> {
  await prisma.webhook.create({
    data: {
      dedupeKey: `${shopDomain} ${topic} ${webhookId}`,
      receivedAt: new Date(),
      topic,
      shopDomain,
      webhookId,
      body: Buffer.from(body),
    },
  });
}

const app = express();
app.post(
  path,
  shopify.processWebhooks({
    webhookHandlers: {
      ORDERS_UPDATED: { deliveryMethod: DeliveryMethod.Http, callbackUrl: path, callback: keep },
    },
  }),
);
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : null }));
});
