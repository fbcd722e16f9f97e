// How fast can a return request be at all? Express, zod and one write: the same form read, one row kept, nothing decided.
import express from 'express';
import pg from 'pg';
import { z } from 'zod';

const [url = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 20 });
await pool.query(`CREATE TABLE plain_returns (id uuid PRIMARY KEY, order_id text NOT NULL, lines jsonb NOT NULL,
  created_at timestamptz NOT NULL)`);

const schema = z.object({
  confirmation: z.uuid(),
  shownTotal: z.string().regex(/^\d{1,15}$/),
  shownCurrency: z.string().regex(/^[A-Z]{3}$/),
  lines: z.record(
    z.string(),
    z.object({ chosen: z.string(), quantity: z.coerce.number().int(), reason: z.string(), note: z.string() }),
  ),
});

const app = express();
app.use(express.urlencoded({ extended: true }));
app.post('/portal/:shop/o/:session/return', async (request, response) => {
  const { confirmation, lines } = schema.parse(request.body);
  const { shop, session } = request.params;
  await pool.query({
    name: 'keep',
    text: 'INSERT INTO plain_returns (id, order_id, lines, created_at) VALUES ($1, $2, $3, $4)',
    values: [confirmation, session, JSON.stringify(lines), new Date()],
  });
  response.status(303).set('location', `/portal/${shop}/o/${session}/returns/${confirmation}`).end();
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : null }));
});
