// What do the pages say in English by which a shop’s staff come in, or connect the shop?
import { senderPage } from './sender.ts';

export const staff = {
  sender: senderPage,
  brand: 'Aftercare',
  signIn: {
    title: 'Sign in to Aftercare',
    intro:
      'The shortest way is from your shop’s own admin: open Aftercare there, and you are in. From here, we mail you a link.',
    shop: 'Address of your shop',
    shopHint: 'As in your browser, for example shop.example.com.',
    email: 'Email address',
    emailHint: 'The shop’s own, which its mails come from. The link goes to no other.',
    submit: 'Mail me a link',
    connect: 'Not connected yet? Connect a shop',
  },
  sent: {
    title: 'Check your mail',
    text: 'If these belong together, we have just mailed a link to the shop’s own address. It is good for 15 minutes, once.',
    hint: 'No mail after some minutes? Look in the spam folder, and check from which address your shop’s mails come.',
    again: 'Ask again',
  },
  link: {
    title: 'Sign in to Aftercare',
    intro: 'One press, and this link is used up. It signs you in on this device for 12 hours.',
    submit: 'Sign in',
    ended: 'This link has ended',
    endedWhy: 'A link is good for 15 minutes and can be used once.',
    endedDoor: 'Get a new one',
  },
  change: {
    title: 'Sign in to {domain} as {name}?',
    held: 'You are signed in to {domain} as {name}. That session ends.',
    unasked: 'Did you not ask for this? Go back: nothing has changed.',
    submit: 'Sign in to {domain}',
    back: 'Stay in {domain}',
  },
  token: {
    ended: 'Your shop’s word for you has ended',
    endedWhy:
      'It is good for a minute, and once. Go back to your shop’s admin and open Aftercare there again. If it happens again, check your server’s clock.',
    endedDoor: 'Or sign in by mail',
  },
  out: {
    title: 'Sign out',
    intro: 'This ends your session on this device. Nothing of the shop changes.',
    submit: 'Sign out',
    back: 'Back to Aftercare',
    ended: 'You are signed out',
    done: 'Your session on this device has ended. Nothing of the shop has changed.',
    again: 'Come back in',
  },
  /** Everything held of a person, as a file for that person. */
  personFile: {
    title: 'Personal data held for {shop}',
    text: 'This is everything that Aftercare keeps of you for this shop, as of {when}.',
    nothing: 'Nothing.',
    parts: {
      orders: 'Orders',
      returns: 'Returns, what happened to them, and refunds',
      mails: 'Mails we sent',
      codes: 'Codes and links we mailed',
      visits: 'Visits of the returns page',
      tasks: 'Notes for the shop’s staff',
      jobs: 'Work under way',
      deliveries: 'What the shop’s platform told us',
    },
  },
  tooMany: {
    title: 'Too many tries',
    text: 'Try again in {minutes, plural, one {# minute} other {# minutes}}.',
    door: 'Back',
  },
  /** In place of the merchant’s screens, where a browser runs no script. */
  noScript: {
    text: 'These screens need JavaScript. Switch it on in your browser, then load them again.',
    again: 'Load Aftercare again',
  },
  connect: {
    title: 'Connect your {platform} shop',
    intro:
      'Type your shop’s address. You say yes on your shop’s own page, and we read your orders. Nothing in your shop changes.',
    shop: 'Address of your shop',
    shopHint: 'As in your browser, for example shop.example.com or shop.example.com/store.',
    submit: 'Connect',
    notASite: 'This is no address we can call. Type it as in your browser, for example shop.example.com.',
    notThere: '{why} See that the address is right, and that your shop is open to the internet.',
    pasteTitle: 'Paste keys instead',
    /** `where`: the way through the platform’s own menus. */
    pasteText: 'In {platform}, go to {where}, and add a key with Read/Write. Paste both its parts here.',
    keyHint: 'Begins with {begins}',
    /** `key` and `secret`: what the two begin with. */
    notKeys: 'These are no keys. Copy both whole: one begins with {key}, the other with {secret}.',
    paste: 'Connect with these keys',
    signIn: 'Connected already? Sign in',
  },
  done: {
    connected: '{domain} is connected',
    connectedText: 'We are reading your orders now. You can look around while we do.',
    connectedAgainText: 'Your orders are here. What has changed since we read them follows by itself.',
    plugin: 'Open Aftercare in {platform}',
    pluginHint: 'With our plugin in your shop, one press signs you in.',
    mail: 'No plugin? Sign in by a mailed link',
    waiting: 'One moment',
    waitingText: 'Your shop has not sent us its keys yet. It mostly takes some seconds.',
    refresh: 'Look again',
    received: 'Almost there',
    receivedText: 'We have your shop’s keys, but could not read the shop with them:',
    retry: 'Try again',
    refused: 'This did not work',
    refusedText: 'Your shop was not connected:',
    refusedHint: 'Pasted the keys? See that both were copied whole, and that the key may read and write.',
    keyLeft:
      'The key you gave us is forgotten here, and nobody else has it. If you see it in {platform} at {where}, you can revoke it there.',
    denied: 'You said no',
    deniedText: 'Nothing was connected, and nothing was kept.',
    ended: 'This has ended',
    endedText: 'A connection must be finished within 15 minutes.',
    again: 'Start again',
  },
} as const;
