// Which deliveries are of one sender?

/** Those of sender $1: its name begins the key, so that they are found without reading everybody's. */
export const OF_SENDER = `dedupe_key >= $1 || ' ' AND dedupe_key < $1 || '!' AND shop_domain = $1`;
