// What do the screens say in English where our plugin does not stand on the shop’s site?

export const plugin = {
  title: 'More with our plugin',
  text: 'Your shop works without it. On your site it adds:',
  gains: {
    safe: 'Safe refunds: when an answer is lost, we find out by ourselves whether it was paid. Without it, you look.',
    stock: 'Each item goes back into stock or not, as you say when you receive it.',
    pages: 'Your return page inside your own shop, as a block on any page.',
    doors: 'One press from {platform} signs you in, and your shoppers from their account.',
    news: 'News of orders at once, and told again when they get lost.',
  },
  how: 'How to get it',
  steps: {
    ask: 'Ask whoever runs Aftercare for you for the file aftercare.zip.',
    upload: 'Upload it to your site among the plugins, and activate it.',
    connect: 'In {platform}, open Aftercare and press Connect. Nothing you have set here is lost.',
  },
  install: 'Upload it to your site',
} as const;
