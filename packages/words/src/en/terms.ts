// What do a shop's pages say of its return terms before anything is bought, in English?

export const terms = {
  /** By what the days are counted from. */
  days: {
    ORDER: '{days, plural, one {# day} other {# days}} to return, counted from the order.',
    FULFILLMENT: '{days, plural, one {# day} other {# days}} to return, counted from dispatch.',
    DELIVERY: '{days, plural, one {# day} other {# days}} to return, counted from delivery.',
    LAST_DELIVERY:
      '{days, plural, one {# day} other {# days}} to return, counted from the delivery of the last parcel.',
  },
  barred: 'Can’t be returned.',
  /** With the merchant’s own words, whole sentences. */
  barredWhy: 'Can’t be returned. {message}',
  free: 'Returns are free.',
  own: 'You pay for the parcel back.',
  fee: 'Return parcel: {amount}, taken from the refund.',
  restocking: 'Restocking fee: {rate}.',
  others: 'In some cases other terms apply: the return page shows them before you send anything.',
  rights: 'Your statutory rights stay as they are.',
  /** The portal’s page of them. */
  page: {
    title: 'Terms for returns',
    intro: 'What holds when you send something back to {shop}.',
    country: 'Country your order goes to',
    /** Stands in the list before the countries that rules name. */
    every: 'Any other country',
    submit: 'Show the terms',
    general: 'In general',
    to: 'Orders to {country}',
    some: 'For some products',
    never: 'What can’t be returned',
    /** Lists of `quoted` tags, and of numbers. */
    marked: 'Products marked {list}',
    numbered: 'Products numbered {list}',
    both: 'Products marked {marks} and numbered {numbers}',
    quoted: '“{name}”',
  },
} as const;
