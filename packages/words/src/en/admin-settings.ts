// What do the settings say in English?

export const settings = {
  title: 'Settings',
  /** The link beside each matter that can be set. */
  preview: 'See the page',
  returnPage: 'The page on which your shoppers look up an order and send things back. It wears your brand.',
} as const;
