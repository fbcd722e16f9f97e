// Does a shopper who has sent back fifty times from one order wait longer than one who never has?
import { sampleOrder } from '../../../packages/core/src/order/sample-order.ts';
import type { FreshDatabase } from '../../../packages/database/src/server/template.ts';
import { askProgram, type Load } from '../load.ts';
import type { Program } from '../program.ts';
import { interleave, median } from '../rounds.ts';
import type { BenchServer } from '../server.ts';
import { atMost, type Row } from '../table.ts';
import { type BenchShop, openOrders, pressOf, type Visit } from './shop.ts';

const EARLIER = 50;
/** So many such orders, each asked once a round. */
const ORDERS = 40;

interface Asked {
  readonly database: FreshDatabase;
  readonly program: Program;
  readonly shops: readonly BenchShop[];
  readonly rounds: number;
}

/** One after another on one connection, so that only the request itself is waited for. */
export async function measureFlat(server: BenchServer, asked: Asked): Promise<Row> {
  const { database, program, shops, rounds } = asked;
  const fresh = await openOrders(database, shops, makeOrders(0, ORDERS * rounds));
  const full = await openOrders(database, shops, makeOrders(ORDERS * rounds, ORDERS));
  const ask = (visits: readonly Visit[]): Promise<Load> =>
    askProgram({
      program,
      requests: visits.map((visit) => pressOf(visit, [1])),
      ...{ connections: 1, seconds: 0, warmUp: 0, wanted: /^HTTP\/1\.1 303 [\s\S]*\/returns\// },
    });
  await ask(Array.from({ length: EARLIER }, () => full).flat());
  await database.query('ANALYZE');
  await server.settle();
  const results = await interleave(rounds, {
    first: () => ask(fresh.splice(0, ORDERS)),
    later: () => ask(full),
  });
  const middle = (loads: readonly Load[]) => median(loads.map(({ p50 }) => p50));
  const [first, later] = [middle(results.first), middle(results.later)];
  return {
    what: `return request on an order with ${EARLIER} returns, to one with none`,
    ...{ ours: `${later.toFixed(2)} ms / ${first.toFixed(2)} ms`, peer: '', limit: '' },
    ...atMost(later / first, 1.2, '×'),
  };
}

/** One line of a hundred units, so that there is always one to send back. */
function makeOrders(from: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const id = `gid://shopify/Order/${9_000_000_000 + from + index}`;
    return sampleOrder({
      lines: [{ id: `${id}/1`, quantity: 100, total: 490_000, taxes: [98_000] }],
      more: { id, name: `#F${from + index}` },
    });
  });
}
