// How does an order open for whoever has just come in: in the language it was placed in, unless they chose another?
import { withLanguage } from '@aftercare/portal/frame/language.ts';
import { languageOf, localeFor } from '@aftercare/words/languages.ts';
import { orderOfSession } from '../../flows/find-order.ts';
import { orderLocale } from '../../flows/order-locale.ts';
import { type Reply, redirect } from '../route.ts';
import type { Services } from '../services.ts';
import type { Visit } from './door.ts';

/** On to the order. Its language goes along in the address where the page's is another. */
export async function openOrder({ deps }: Services, visit: Visit, session: string): Promise<Reply> {
  const { base, chosen, language } = visit.frame;
  const address = `${base}/o/${session}/`;
  if (chosen !== null) return redirect(address);
  const orderId = await orderOfSession(deps, visit.shop, session);
  const order =
    orderId === null ? null : await deps.store.inShop(visit.shop.shopId, ({ orders }) => orders.get(orderId));
  const wished = localeFor([orderLocale(order)], null);
  if (wished === null || languageOf(wished) === languageOf(language)) return redirect(address);
  return redirect(withLanguage(address, languageOf(wished)));
}
