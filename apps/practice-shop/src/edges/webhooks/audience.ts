// Who hears of a change: which subscriptions, with which part of the payload?

import type { Shop } from '../../world/shop.ts';
import type { ShopEvent } from '../../world/types.ts';
import { COMPLIANCE_TOPICS, type PracticeApp } from '../app.ts';
import { findInstallation } from '../oauth/installation.ts';

export type Listener = {
  subscriptionId: string | null;
  uri: string;
  apiVersion: string;
  includeFields: string[];
};

export const API_VERSION = '2026-10';

/** Subscriptions made through the API, and those of the app's own configuration. */
export function findListeners(shop: Shop, app: PracticeApp, topic: string): Listener[] {
  const made = shop.webhookSubscriptions.filter((row) => row.topic === topic && row.apiKey === app.apiKey);
  const listeners = made.map(({ id, uri, apiVersion, includeFields }): Listener => {
    return { subscriptionId: id, uri, apiVersion, includeFields };
  });
  // Compliance topics are owed after uninstalling too.
  const isOwed = COMPLIANCE_TOPICS.includes(topic) || findInstallation(shop, app) !== undefined;
  const configured = isOwed ? app.webhooks.filter((webhook) => webhook.topic === topic) : [];
  for (const { uri } of configured)
    listeners.push({
      subscriptionId: null,
      uri: new URL(uri, app.url).href,
      apiVersion: API_VERSION,
      includeFields: [],
    });
  return listeners;
}

/** The body as this listener wants it. */
export function writeBody(event: ShopEvent, includeFields: string[]): string {
  if (includeFields.length === 0) return JSON.stringify(event.payload);
  const wanted = Object.entries(event.payload).filter(([name]) => includeFields.includes(name));
  return JSON.stringify(Object.fromEntries(wanted));
}
