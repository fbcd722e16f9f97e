// Are a shop's terms shown before buying on WooCommerce? By our plugin, without anything being switched on.
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { readTheTerms } from './shown-terms.ts';

readTheTerms(onWooCommerce, {
  product: ({ shop }, country) => {
    const [first] = [...shop.world.defaultShop.products.values()];
    return `${shop.url}/site/practice-woo.example/product/${first?.handle}/?country=${country}`;
  },
  switchOn: async () => {},
});
