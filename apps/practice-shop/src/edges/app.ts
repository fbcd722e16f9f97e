// Which app is installed in the practice shops, as its developer registered it with the platform?

export type AppWebhook = { topic: string; uri: string };

export type PracticeApp = {
  /** Where the app answers, without a slash at the end. */
  url: string;
  apiKey: string;
  apiSecret: string;
  title: string;
  handle: string;
  /** What the app asks for in its configuration; granted at managed installation and token exchange. */
  scopes: string[];
  /** Subscriptions of the app's configuration (compliance topics among them), for every shop that has it. */
  webhooks: AppWebhook[];
  /** Paths of the app to which customers who signed in may be sent back. */
  accountRedirects: string[];
  /** Paths of the app to which customers who signed out may be sent back. */
  accountLogouts: string[];
  /** Folder of its theme app extension; null: it has none. */
  themeExtension: string | null;
  /** The port at which it takes mail that comes back to it; null: it takes none. */
  bouncePort: number | null;
};

export const DEFAULT_SCOPES = [
  'read_all_orders', 'read_orders', 'write_orders', 'read_returns', 'write_returns', 'read_products',
  'read_customers', 'write_customers', 'read_fulfillments', 'write_fulfillments',
  'read_assigned_fulfillment_orders', 'read_merchant_managed_fulfillment_orders',
  'write_merchant_managed_fulfillment_orders', 'read_third_party_fulfillment_orders',
  'read_inventory', 'read_locations', 'read_locales', 'read_legal_policies',
  'read_draft_orders', 'write_draft_orders', 'read_gift_cards', 'write_gift_cards',
  'read_store_credit_accounts', 'read_store_credit_account_transactions',
  'write_store_credit_account_transactions', 'write_app_proxy',
]; // biome-ignore format: a list of words is read faster in rows

export const COMPLIANCE_TOPICS = ['customers/data_request', 'customers/redact', 'shop/redact'];
