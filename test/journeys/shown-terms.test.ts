// Are a shop's terms shown before buying on Shopify? By our block, once it stands in the theme.
import { onShopify } from '../support/front.ts';
import { readTheTerms } from './shown-terms.ts';

readTheTerms(onShopify, {
  product: ({ shop }, country) => {
    const [first] = [...shop.world.defaultShop.products.values()];
    return `${shop.url}/shop/practice/products/${first?.handle}?country=${country}`;
  },
  switchOn: ({ control }) => control.practice('/theme/blocks', { block: 'terms', settings: {} }),
});
