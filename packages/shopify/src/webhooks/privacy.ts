// What does Shopify ask of us about a person's data, and of which shop? Read from the signed body alone.
import { z } from 'zod';
import { readShopDomain } from '../auth/shop-domain.ts';
import { COMPLIANCE_TOPICS } from './topics.ts';

export interface PrivacyRequest {
  readonly topic: (typeof COMPLIANCE_TOPICS)[number];
  /** The shop the body names; the header's is only a claim. */
  readonly domain: string;
  /** Shopify's number of the request; where it has none, the customer's. */
  readonly requestId: string;
  readonly email: string | null;
  /** As the API names them. */
  readonly orderIds: readonly string[];
}

const id = z.union([z.int().positive(), z.string().regex(/^\d{1,20}$/)]).transform(String);
const payloadSchema = z.object({
  shop_domain: z.string(),
  customer: z.object({ id: id.nullish(), email: z.string().nullish() }).nullish(),
  data_request: z.object({ id }).nullish(),
  orders_requested: z.array(id).nullish(),
  orders_to_redact: z.array(id).nullish(),
});

/** The request; null for any other topic. A body that can't be read is no request to pass over: it throws. */
export function privacyRequestOf(topic: string, payload: unknown): PrivacyRequest | null {
  const known = COMPLIANCE_TOPICS.find((one) => one === topic);
  if (known === undefined) return null;
  const read = payloadSchema.parse(payload);
  const domain = readShopDomain(read.shop_domain);
  if (domain === null) throw new Error(`A ${topic} names no shop.`);
  return {
    topic: known,
    domain,
    requestId: read.data_request?.id ?? read.customer?.id ?? domain,
    email: read.customer?.email?.trim() || null,
    orderIds: (read.orders_requested ?? read.orders_to_redact ?? []).map(
      (each) => `gid://shopify/Order/${each}`,
    ),
  };
}
