// On which platforms may a shop be? Who acts differently on one is a capability's matter, never this name's.
export type PlatformName = 'shopify' | 'woocommerce' | 'rehearsal';
