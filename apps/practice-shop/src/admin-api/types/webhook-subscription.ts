// What does a webhook subscription answer?
import type { WebhookSubscription } from '../../world/types.ts';
import { fieldsOf, type Plain } from '../context.ts';
import { topicName } from '../topics.ts';
import { apiVersionSource } from '../version.ts';

export const webhookSubscriptionFields = fieldsOf<Plain<WebhookSubscription>>({
  apiVersion: ({ row }) => apiVersionSource(row.apiVersion),
  callbackUrl: ({ row }) => row.uri,
  endpoint: ({ row }) => ({ kind: 'WebhookHttpEndpoint', callbackUrl: row.uri }),
  topic: ({ row }) => topicName(row.topic),
});
