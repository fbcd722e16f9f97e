// What do the screens say in English where a refund does not put goods back into stock?

export const stock = {
  goods: '{n, number}\u00a0× {title}',
  beforeTitle: 'You put these back into stock yourself',
  before:
    '{platform} puts back all goods of a refund or none, and these differ. So it puts back none: after the refund we ask you to.',
  mixed:
    '{platform} puts back all goods of a refund or none. After the refund we tell you what to put back into stock yourself.',
  afterTitle: 'Goods may not be back in stock',
  after: 'Raise the stock of each product in {platform} by that number, then press “It is done”.',
  done: 'It is done',
  doneToast: 'Marked as done.',
} as const;
