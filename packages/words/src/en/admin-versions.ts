// What do the policy’s versions say in English: what each changed, how it is used again, and as a file?

export const versions = {
  close: 'Close',
  unknown: 'There is no such version',
  failed: 'We could not load this version',
  first: 'The first version: there is none before it.',
  /** A heading; what differs stands below it. */
  sinceBefore: 'Changed against version {n, number}',
  sameAsBefore: 'Nothing: it says the same.',
  ifUsed: 'What using it again would change',
  sameAsCurrent: 'Nothing: the current version says the same.',
  use: 'Use these terms again',
  useHelp:
    'They are put into the form. Nothing changes for anybody until you publish them, as a new version.',
  replaces: 'You have changed the form and not published it. What you changed there is replaced.',
  replace: 'Replace my changes with these terms',
  keep: 'Keep my changes',
  inForm: 'The terms of version {n, number} are in the form, not published yet',
  otherCurrency: 'Its amounts are in {its} and your shop’s in {own}, so it can’t be used again.',
  /** Beside the form, while something in it differs from the current version. */
  review: 'Not published yet: {n, plural, one {# change} other {# changes}}',
  reviewSame: 'The form says the same as the current version.',
  unreadable: 'This can’t be read yet.',
  /** Of one thing, what it was and what it becomes. */
  changed: '{before} → {after}',
  before: 'Before',
  after: 'After',
  never: 'never',
  empty: 'empty',
  file: {
    title: 'Policy as a file',
    save: 'Save as file',
    saveVersion: 'Save version {n, number} as file',
    load: 'Load from file',
    loadHelp: 'A file that was saved here. Its terms are put into the form, not published.',
    inForm: 'The terms of the file {name} are in the form, not published yet',
    replaceTitle: 'Replace what you have changed?',
    tooLarge: 'This file is too large to be a policy. Choose one that was saved here.',
    notJson: 'This file can’t be read. Choose one that was saved here, whole and as it was saved.',
    otherFormat: 'This is not a policy that was saved here, or a newer Aftercare saved it.',
    otherCurrency: 'This file has amounts in {its}. Your shop counts in {own}.',
    unknown: 'This file has something no policy has: {list}.',
    wrong: 'This file has something that can’t stand in a policy: {list}.',
    fields: { shop: 'the shop', version: 'the version', policy: 'the policy' },
  },
  rules: {
    added: 'Rule “{name}” added as number {to, number}',
    removed: 'Rule “{name}” removed',
    changed: 'Rule “{name}” changed',
    moved: 'Rule “{name}” moved from number {from, number} to {to, number}',
    named: 'rule {place, number}, “{name}”',
    unnamed: 'rule {place, number}',
    /** One thing a rule says: "SKU: A-1 or A-2". */
    says: '{what}: {value}',
    nowAlso: 'now also {list}',
    noLonger: 'no longer {list}',
    open: 'not said',
    earlier: '{n, number} or more within {days}',
    /** Who pays the way back, and how much. */
    wayOf: '{who}, {amount}',
  },
} as const;
