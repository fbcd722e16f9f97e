// Does a merchant on Shopify find out what is held up?
import { onShopify } from '../support/front.ts';
import { tellWhatIsHeldUp } from './held-up.ts';

tellWhatIsHeldUp(onShopify);
