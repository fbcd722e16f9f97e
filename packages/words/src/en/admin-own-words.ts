// What does the policy page say in English of the shop’s own text?

export const ownWords = {
  title: 'From your own words',
  compare: 'Compare with your shop’s own text',
  reading: 'Reading your refund policy …',
  foundIn: 'We have read the refund policy of your shop. Nothing is published before you press Publish.',
  foundPasted: 'We have read the text you pasted. Nothing is published before you press Publish.',
  none: 'Your shop shows no refund policy in {platform} yet. If you have one elsewhere, paste it here; otherwise go on with the form below.',
  closed:
    '{platform} does not let us read your refund policy. Paste its text here, or go on with the form below.',
  unreachable:
    'Your refund policy could not be read just now. Try again, paste its text here, or go on with the form below.',
  paste: 'Your refund policy',
  pasteHelp: 'The whole text, as your shoppers read it. It is read here and not kept.',
  pasteMissing: 'Paste the text first.',
  readPasted: 'Read this text',
  notFound: 'Not found in your text. The form below decides.',
  severalSaid: 'Your text says more than one thing. Which one holds?',
  whatIsMeant: 'We are not sure what this means. Please decide.',
  unclear: 'No value we could take',
  days: '{n, plural, one {# day} other {# days}}',
  daysFrom: '{days}, counted from {from}',
  percent: '{percent} %',
  whoAndAmount: '{who}: {amount}',
  takeAll:
    '{n, plural, one {Put it into the form} =2 {Put both into the form} other {Put all # into the form}}',
  take: 'Take “{what}”',
  takeFor: '{field}: take “{what}”',
  inForm: 'In the form',
  quote: '“{sentence}”',
  takenFrom: 'From your text: “{sentence}”',
  finalSale: 'What can’t go back',
  finalSaleText: 'A text can’t tell us which products these are. Give them the tag named below.',
} as const;
