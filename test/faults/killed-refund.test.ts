// T1 before the practice Shopify, with the waits of real life: when is a refund moved whose worker was killed over it?
import { asInLife } from './killed-refund-run.ts';
import { killedRefundsOf } from './killed-refunds.ts';
import { onShopify } from './kinds.ts';

killedRefundsOf(onShopify, asInLife);
