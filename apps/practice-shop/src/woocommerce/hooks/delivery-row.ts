// What is kept of one webhook that is due, on its way, or gone?

export type WooDelivery = {
  id: string;
  webhookId: string;
  topic: string;
  orderId: number;
  /** Told apart from the delivery of another order in the same second by nothing. */
  deliveryId: string | null;
  uri: string;
  state: 'pending' | 'delivered' | 'failed' | 'lost';
  dueAt: string;
  sentAt: string | null;
  status: number | null;
  error: string | null;
  body: string | null;
};
