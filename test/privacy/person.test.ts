// A person in the practice shop on Shopify: everything handed out, then found nowhere.
import { onShopify } from '../support/front.ts';
import { forgetOnePerson } from './person.ts';

forgetOnePerson(onShopify);
