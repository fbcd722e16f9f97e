// What does a WooCommerce keep? Names of fields are WooCommerce's own; sums are decimal strings.

export type SiteInfo = {
  /** practice-woo.example */
  domain: string;
  name: string;
  email: string;
  currency: string;
  country: string;
  timezone: string;
  index: number;
};

export type Meta = { id: number; key: string; value: string };
export type AppliedTax = { id: number; total: string; subtotal: string };

export type WooAddress = {
  first_name: string;
  last_name: string;
  company: string;
  address_1: string;
  address_2: string;
  city: string;
  state: string;
  postcode: string;
  country: string;
  phone: string;
};
export type BillingAddress = WooAddress & { email: string };

export type LineItem = {
  id: number;
  name: string;
  product_id: number;
  variation_id: number;
  quantity: number;
  tax_class: string;
  /** Without tax, before coupons, unrounded (six decimals). */
  subtotal: string;
  /** Rounded for itself, so subtotal + tax may miss the price by a fraction of a cent. */
  subtotal_tax: string;
  total: string;
  total_tax: string;
  taxes: AppliedTax[];
  meta_data: Meta[];
  sku: string;
  /** The variable product's own name; null for a simple one. */
  parent_name: string | null;
};

export type TaxLine = {
  id: number;
  rate_code: string;
  rate_id: number;
  label: string;
  compound: boolean;
  tax_total: string;
  shipping_tax_total: string;
  rate_percent: number;
  meta_data: Meta[];
};

export type ShippingLine = {
  id: number;
  method_title: string;
  method_id: string;
  instance_id: string;
  total: string;
  total_tax: string;
  taxes: AppliedTax[];
  tax_status: string;
  meta_data: Meta[];
};

export type FeeLine = {
  id: number;
  name: string;
  tax_class: string;
  tax_status: string;
  amount: string;
  total: string;
  total_tax: string;
  taxes: AppliedTax[];
  meta_data: Meta[];
};

export type CouponLine = {
  id: number;
  code: string;
  discount: string;
  discount_tax: string;
  meta_data: Meta[];
  discount_type: string;
  nominal_amount: number;
  free_shipping: boolean;
};

export type OrderSums = {
  discount_total: string;
  discount_tax: string;
  shipping_total: string;
  shipping_tax: string;
  cart_tax: string;
  total: string;
  total_tax: string;
};

export type OrderParts = {
  line_items: LineItem[];
  tax_lines: TaxLine[];
  shipping_lines: ShippingLine[];
  fee_lines: FeeLine[];
  coupon_lines: CouponLine[];
};

export type OrderStatus =
  | 'pending'
  | 'processing'
  | 'on-hold'
  | 'completed'
  | 'cancelled'
  | 'refunded'
  | 'failed'
  | 'checkout-draft'
  | 'auto-draft'
  | 'trash';

/** Moments are UTC without a zone, "2026-11-22T06:35:24", as WooCommerce keeps them. */
export type WooOrder = OrderParts &
  OrderSums & {
    id: string;
    /** As printed; not the id. */
    number: string;
    status: OrderStatus;
    statusBeforeTrash: OrderStatus | null;
    currency: string;
    prices_include_tax: boolean;
    created: string;
    modified: string;
    completed: string | null;
    paid: string | null;
    customer_id: number;
    order_key: string;
    billing: BillingAddress;
    shipping: WooAddress;
    payment_method: string;
    payment_method_title: string;
    transaction_id: string;
    customer_ip_address: string;
    customer_user_agent: string;
    created_via: string;
    customer_note: string;
    cart_hash: string;
    meta_data: Meta[];
    notes: string[];
  };

export type WooRefund = {
  id: string;
  order_id: number;
  created: string;
  amount: string;
  reason: string;
  refunded_by: number;
  refunded_payment: boolean;
  meta_data: Meta[];
  line_items: LineItem[];
  shipping_lines: ShippingLine[];
  tax_lines: TaxLine[];
  fee_lines: FeeLine[];
};

export type WooTerm = { id: number; name: string; slug: string };

export type WooProduct = {
  id: string;
  /** 0 for what stands on the list; a variation names its product. */
  parent_id: number;
  name: string;
  slug: string;
  type: 'simple' | 'variable' | 'variation';
  created: string;
  modified: string;
  description: string;
  sku: string;
  price: string;
  virtual: boolean;
  manage_stock: boolean;
  stock_quantity: number | null;
  weight: string;
  tax_class: string;
  categories: WooTerm[];
  tags: WooTerm[];
  /** The axis of choice and, for a variation, what it is. */
  attribute: { name: string; option: string } | null;
  options: string[];
  variations: number[];
  total_sales: number;
  picture: { shape: string; main: string; accent: string };
};

export type WooCustomer = {
  id: string;
  created: string;
  modified: string;
  email: string;
  first_name: string;
  last_name: string;
  /** The first is the one WooCommerce itself shows; accounts of older worlds don't say. */
  roles?: string[];
  username: string;
  billing: BillingAddress;
  shipping: WooAddress;
};

export type WooTaxRate = {
  id: string;
  country: string;
  state: string;
  /** "19.0000" */
  rate: string;
  name: string;
  class: string;
};

export type WooWebhook = {
  id: string;
  name: string;
  status: 'active' | 'paused' | 'disabled';
  topic: string;
  delivery_url: string;
  secret: string;
  created: string;
  modified: string | null;
  failure_count: number;
};

export type RestKey = {
  id: string;
  consumerKey: string;
  consumerSecret: string;
  permissions: 'read' | 'write' | 'read_write';
  description: string;
};
