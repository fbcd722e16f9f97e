// How fast can jobs be drained at all? A bare table, 200 taken and deleted in one statement, on two connections.
import pg from 'pg';

const BATCH = 200;
const [connectionString = '', count] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 2 });
await pool.query('DROP TABLE IF EXISTS plain_jobs');
await pool.query('CREATE TABLE plain_jobs (id bigint PRIMARY KEY, data jsonb NOT NULL)');
await pool.query(
  `INSERT INTO plain_jobs SELECT n, json_build_object('shopId', 'bench-shop', 'returnId', 'R', 'order', n)
   FROM generate_series(1, $1::int) AS n`,
  [count],
);
await pool.query('ANALYZE plain_jobs');
let done = 0;
const start = performance.now();
await Promise.all([drain(), drain()]);
const milliseconds = performance.now() - start;
const { rows } = await pool.query('SELECT count(*)::int AS left FROM plain_jobs');
await pool.end();
if (done !== Number(count)) throw new Error(`of ${count} jobs ${done} were done`);
console.log(JSON.stringify({ milliseconds, left: rows[0].left }));

async function drain(): Promise<void> {
  for (;;) {
    const taken = await pool.query({
      name: 'take',
      text: `DELETE FROM plain_jobs WHERE id = ANY (ARRAY(SELECT id FROM plain_jobs ORDER BY id
        LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)) RETURNING id, data`,
    });
    for (const row of taken.rows) await handle(row);
    if (taken.rows.length === 0) return;
  }
}

async function handle(_job: { id: string; data: unknown }): Promise<void> {
  done += 1;
}
