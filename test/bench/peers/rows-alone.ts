// What do a return's rows cost, by themselves? Express, zod and our store: what ours keeps of each request is kept, durably
// and in one transaction, of a return that was decided before. No shop is found, no session, nothing is read and no rule asked.
import { randomUUID } from 'node:crypto';
import express from 'express';
import { z } from 'zod';
import { openDatabase } from '../../../packages/database/src/database.ts';
import type { KeptReturn } from '../returns/kept.ts';

const [url = '', json = ''] = process.argv.slice(2);
const { value, events, notice } = JSON.parse(json) as KeptReturn;
const { store } = await openDatabase({ url, onError: (problem) => console.error(problem) });
const shops = new Map((await store.shops()).map(({ domain, shopId }) => [domain, shopId]));

const schema = z.object({
  confirmation: z.uuid(),
  lines: z.record(z.string(), z.object({ quantity: z.coerce.number().int() })),
});

/** The statements of `request-return`, the reads left out. */
async function keep(shopId: string, orderId: string, returnId: string): Promise<void> {
  await store.inShop(shopId, async (shop) => {
    const rmaNumber = await shop.returns.nextRmaNumber();
    const lines = value.lines.map((line) => ({ ...line, id: randomUUID() }));
    const made = events.map((event) => ({ id: randomUUID(), returnId, event }));
    const noticeId = randomUUID();
    await Promise.all([
      shop.returns.insert({ ...value, id: returnId, orderId, rmaNumber, lines }),
      shop.returns.append(made),
      shop.notices.reserve({ id: noticeId, eventId: made[0]?.id ?? '', returnId, data: null, ...notice }),
      shop.send('notify', { shopId, noticeId }),
      shop.send('push-return', { shopId, returnId }, { orderKey: orderId }),
    ]);
  });
}

const app = express();
app.use(express.urlencoded({ extended: true }));
app.post('/portal/:shop/o/:session/return', async (request, response) => {
  const { confirmation } = schema.parse(request.body);
  const { shop, session } = request.params;
  await keep(shops.get(shop) ?? '', session, confirmation);
  response.status(303).set('location', `/portal/${shop}/o/${session}/returns/${confirmation}`).end();
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : null }));
});
