// What do the screens say where our plugin does not stand on the shop's site?

/** The words about it; `platform` is the name of the shop's platform. */
export const enPlugin = (platform: string) => ({
  title: 'More with our plugin',
  text: 'Your shop works without it. On your site it adds:',
  gains: [
    'Safe refunds: when an answer is lost, we find out by ourselves whether it was paid. Without it, you look.',
    'Each item goes back into stock or not, as you say when you receive it.',
    'Your return page inside your own shop, as a block on any page.',
    `One press from ${platform} signs you in, and your shoppers from their account.`,
    'News of orders at once, and told again when they get lost.',
  ],
  how: 'How to get it',
  steps: [
    'Ask whoever runs Aftercare for you for the file aftercare.zip.',
    'Upload it to your site among the plugins, and activate it.',
    `In ${platform}, open Aftercare and press Connect. Nothing you have set here is lost.`,
  ],
  install: 'Upload it to your site',
});
