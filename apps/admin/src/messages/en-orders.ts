// What does the screen of orders say?

/** The words about orders. */
export const enOrders = {
  singular: 'order',
  plural: 'orders',
  search: 'Find an order',
  searchHelp: 'Order number, name or mail address',
  searchButton: 'Search',
  columns: {
    name: 'Order',
    date: 'Date',
    shopper: 'Shopper',
    payment: 'Payment',
    delivery: 'Delivery',
    returns: 'Return',
    total: 'Total',
  },
  pages: 'Pages of orders',
  emptyTitle: 'No orders here yet',
  emptyText: 'Orders appear once they have been read from your shop. Home shows how far that is.',
  emptyAction: 'Go to Home',
  noMatchTitle: (search: string) => `No order matches “${search}”`,
  noMatchText: 'Check the number, or search by the shopper’s name.',
  showAll: 'Show all orders',
  none: '–',
};
