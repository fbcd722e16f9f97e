// Which values of an order does WooCommerce show of which a change alone is no difference, and why?

const said = 'said by values that are compared: a sum, another form, a time by the shop’s own clock, a copy';
const books = 'how the shop keeps its books of it; the units and the money this leads to are compared';
const ways = 'where to find or do something in the shop, not what is so of the order';
const shopper = 'the shopper’s, and nothing that a return needs: what we don’t hold can’t leak';
const selling = 'how it came to be sold, and how it is to be sent';
const gateway = 'between the shop and its payment provider; what was paid and given back is compared';
const standIn =
  'stands in where the order has no address to send to, which none of these lacks; a property test has it';

/** Reason → below what → values, of `order` and of its `refunds`. */
const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [said]: {
    order:
      'currency_symbol date_completed date_created date_modified date_paid order_key refunds.id ' +
      'refunds.reason refunds.total total_tax',
    'order.coupon_lines': 'discount discount_tax nominal_amount',
    'order.fee_lines': 'amount taxes.subtotal total_tax',
    'order.line_items': 'price subtotal_tax total_tax',
    'order.shipping_lines': 'taxes.subtotal total_tax',
    'order.tax_lines': 'rate_code shipping_tax_total tax_total',
    refunds: 'date_created',
    'refunds.line_items':
      'name parent_name price product_id sku subtotal subtotal_tax taxes.id taxes.subtotal total_tax variation_id',
    'refunds.line_items.meta_data[_refunded_item_id]': 'display_key display_value',
    'refunds.shipping_lines': 'method_title taxes.id taxes.subtotal total_tax',
    'refunds.shipping_lines.meta_data[_refunded_item_id]': 'display_key display_value',
    'refunds.tax_lines': 'compound id label rate_code rate_id rate_percent shipping_tax_total tax_total',
  },
  [books]: {
    order: 'cart_hash is_editable needs_payment needs_processing parent_id version',
    'order.coupon_lines': 'id free_shipping',
    'order.coupon_lines.meta_data[coupon_info]': 'display_key display_value id key value',
    'order.fee_lines': 'id tax_class tax_status',
    'order.line_items': 'global_unique_id image.id tax_class',
    'order.line_items.meta_data[_reduced_stock]': 'display_key display_value id key value',
    'order.line_items.meta_data[_restock_refunded_items]': 'display_key display_value id key value',
    'order.line_items.meta_data[glaze]': 'display_key display_value id key value',
    'order.shipping_lines': 'instance_id method_id tax_status',
    'order.tax_lines': 'compound id',
    refunds: 'refunded_by',
    'refunds.line_items': 'global_unique_id id image.id image.src tax_class',
    'refunds.line_items.meta_data[_refunded_item_id]': 'id',
    'refunds.meta_data[_refund_type]': 'id key value',
    'refunds.shipping_lines': 'id instance_id method_id tax_status',
    'refunds.shipping_lines.meta_data[_refunded_item_id]': 'id',
  },
  [ways]: {
    order: 'payment_url',
    'order._links':
      'collection.href customer.href email_templates.embeddable email_templates.href self.href self.targetHints.allow',
    'refunds._links': 'collection.href self.href self.targetHints.allow up.href',
  },
  [shopper]: { order: 'customer_ip_address customer_note customer_user_agent shipping.company' },
  [selling]: {
    order: 'created_via',
    'order.meta_data[_wc_shipment_tracking_items]': 'id value.date_shipped',
  },
  [gateway]: { order: 'transaction_id' },
  [standIn]: {
    'order.billing': 'address_1 address_2 city company country postcode state',
  },
};

/** "order.billing.city", in no order. */
export const notCompared: readonly string[] = Object.values(reasons).flatMap((rooms) =>
  Object.entries(rooms).flatMap(([room, fields]) => fields.split(' ').map((field) => `${room}.${field}`)),
);
