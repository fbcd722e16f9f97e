// What is kept of one webhook on its way to the app?

export type Attempt = { at: string; status: number | null; error: string | null; milliseconds: number };

export type DeliveryState = 'pending' | 'delivered' | 'failed' | 'lost';

export type Delivery = {
  id: string;
  shop: string;
  topic: string;
  /** X-Shopify-Webhook-Id: the same for every attempt and every double. */
  webhookId: string;
  /** X-Shopify-Event-Id: shared by all subscriptions that hear of one change. */
  eventId: string;
  /** null: a subscription of the app's configuration. */
  subscriptionId: string | null;
  uri: string;
  apiVersion: string;
  triggeredAt: string;
  state: DeliveryState;
  /** When the next attempt is due by the shop's clock; null when none is. */
  nextAt: string | null;
  retries: number;
  attempts: Attempt[];
};

/** The body lies apart, so that a change of state does not write it again. */
export type DeliveryBody = { id: string; body: string };
