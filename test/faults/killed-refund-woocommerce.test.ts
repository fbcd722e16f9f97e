// T1 before the practice WooCommerce: what becomes of a refund whose worker was killed over it?
import { aQuarter } from './killed-refund-run.ts';
import { killedRefundsOf } from './killed-refunds.ts';
import { onWooCommerce } from './kinds.ts';

killedRefundsOf(onWooCommerce, aQuarter);
