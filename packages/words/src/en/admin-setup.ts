// What does the setup guide say in English?

export const setup = {
  policyText: 'We draft it from your shop’s own text. Mend what is not right and publish it.',
  policyChecked: 'Version {version, number} is yours. You can change it at any time.',
  tryText:
    'Play the shopper on a copy of one of your orders, then decide, receive and refund it. No mail leaves, no money moves.',
  tryNow: 'Try a return',
  goOnTrying: 'Go on with your test',
  tried: 'A return has been asked for on your return page.',
  switchOn: 'Switch it on in your shop',
  switchOnText:
    'Put the way to your return page onto your shop’s pages. The link leads to where one press does it.',
  switchOnUnknown:
    'Put the way to your return page onto your shop’s pages. The link leads to where one press does it; from here we can’t see whether it is on.',
  switchOnLink: 'Switch it on',
  lookAgain: 'Look again',
  isOn: 'Your shoppers find the way on your shop’s pages.',
  hide: 'Hide this guide',
  hideDone: 'All done: hide this guide',
  hidden: 'Setup guide hidden. {progress}.',
  show: 'Show the guide',
} as const;
