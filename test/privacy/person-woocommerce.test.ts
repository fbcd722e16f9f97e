// A person in the practice shop on WooCommerce: everything handed out, then found nowhere.
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { forgetOnePerson } from './person.ts';

forgetOnePerson(onWooCommerce);
