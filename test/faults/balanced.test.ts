// Several of each on one database: does a shopper notice when one is ended and another killed, and is anything doubled?
import { expect, test } from 'vitest';
import { runBalanced } from './balanced.ts';
import { onShopify } from './kinds.ts';

test('two webs, two workers: one of each ended or killed under load, and nobody sees it, and nothing is doubled', async () => {
  const run = await runBalanced({ kind: onShopify, seed: 1, shoppers: 3, returns: 2 });
  console.log(
    `${run.answers} answers, ${run.returns} returns; ${run.cut} requests went with a web that was killed with -9`,
  );
  expect(run.problems).toEqual([]);
  expect(run.returns).toBe(6);
  expect(run.answers).toBeGreaterThan(60);
});
