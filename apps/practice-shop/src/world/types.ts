// What does the practice shop know besides its orders: money, goods, shoppers, apps, mail?

/** A decimal string written with exactly the currency's digits: "12.50" EUR, "1200" JPY. */
export type Money = { amount: string; currencyCode: string };
/** The same sum in the shop's currency and in the one the shopper paid in. */
export type MoneyBag = { shopMoney: Money; presentmentMoney: Money };

export type Address = {
  firstName: string;
  lastName: string;
  company: string | null;
  address1: string;
  address2: string | null;
  city: string;
  zip: string;
  provinceCode: string | null;
  countryCode: string;
  phone: string | null;
};

export type Variant = {
  id: string;
  title: string;
  sku: string;
  barcode: string;
  price: Money;
  options: { name: string; value: string }[];
  inventoryQuantity: number;
  weightGrams: number;
  requiresShipping: boolean;
  taxable: boolean;
  inventoryItemId: string;
};

/** How the product's picture is drawn: a shape in two colours. */
export type Picture = { shape: string; main: string; accent: string };

export type Product = {
  id: string;
  title: string;
  handle: string;
  description: string;
  vendor: string;
  productType: string;
  tags: string[];
  status: 'ACTIVE' | 'DRAFT' | 'ARCHIVED';
  harmonizedSystemCode: string | null;
  countryCodeOfOrigin: string | null;
  isGiftCard: boolean;
  picture: Picture;
  createdAt: string;
  updatedAt: string;
  variants: Variant[];
};

export type Customer = {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  locale: string;
  tags: string[];
  defaultAddress: Address | null;
  createdAt: string;
  updatedAt: string;
};

export type StoreCreditAccount = {
  id: string;
  customerId: string;
  balance: Money;
  transactions: {
    id: string;
    amount: Money;
    balanceAfter: Money;
    createdAt: string;
    expiresAt: string | null;
  }[];
};

export type GiftCard = {
  id: string;
  code: string;
  lastCharacters: string;
  initialValue: Money;
  balance: Money;
  customerId: string | null;
  note: string | null;
  expiresOn: string | null;
  enabled: boolean;
  createdAt: string;
};

export type ShopInfo = {
  /** gid://shopify/Shop/… */
  id: string;
  domain: string;
  name: string;
  email: string;
  currencyCode: string;
  /** Presentment currency → how many of it one unit of the shop's currency buys. */
  rates: Record<string, string>;
  countryCode: string;
  timezone: string;
  planName: string;
  locationId: string;
  locales: string[];
};

export type AppInstallation = {
  /** gid://shopify/AppInstallation/… */
  id: string;
  apiKey: string;
  title: string;
  scopes: string[];
  installedAt: string;
  uninstalledAt: string | null;
};

/** An access token; `id` is the SHA-256 (hex) of the token itself. */
export type AccessToken = {
  id: string;
  apiKey: string;
  mode: 'offline' | 'online';
  scopes: string[];
  issuedAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
  userId: string | null;
};

/** A refresh token; `id` is the SHA-256 (hex) of the token itself. */
export type RefreshToken = {
  id: string;
  apiKey: string;
  accessTokenId: string;
  scopes: string[];
  expiresAt: string;
  usedAt: string | null;
};

/** An authorization code; `id` is the code. */
export type AuthCode = {
  id: string;
  apiKey: string;
  scopes: string[];
  redirectUri: string;
  mode: 'offline' | 'online';
  expiresAt: string;
  usedAt: string | null;
};

export type WebhookSubscription = {
  /** gid://shopify/WebhookSubscription/… */
  id: string;
  apiKey: string;
  /** As in the header: "orders/create". */
  topic: string;
  uri: string;
  format: 'JSON' | 'XML';
  filter: string | null;
  includeFields: string[];
  metafieldNamespaces: string[];
  apiVersion: string;
  name: string | null;
  createdAt: string;
  updatedAt: string;
};

export type Metafield = {
  /** gid://shopify/Metafield/… */
  id: string;
  ownerId: string;
  namespace: string;
  key: string;
  type: string;
  value: string;
  createdAt: string;
  updatedAt: string;
};

export type ReturnReasonDefinition = { id: string; handle: string; name: string; deleted: boolean };

export type Mail = {
  id: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  messageId: string;
  /** Where it comes back to, if it can't be delivered; mails of older worlds don't say. */
  returnPath?: string;
  at: string;
};

export type Movement = {
  id: string;
  shop: string;
  /** The order's name, "#1001"; null for money that has no order. */
  order: string | null;
  kind: 'charge' | 'refund' | 'store_credit' | 'gift_card';
  amount: string;
  currency: string;
  at: string;
  key: string | null;
  outcome: 'done' | 'refused' | 'repeated';
  reason: string | null;
};

/** A change Shopify would announce; payload is the REST-like body of the webhook. */
export type ShopEvent = { shop: string; topic: string; payload: Record<string, unknown>; at: string };

export type UserError = { field: string[] | null; message: string; code: string | null };
/** What every operation answers: the thing changed, or why nothing was. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; userErrors: UserError[] };
