// Several of each on one database: does a shopper notice when one is ended or killed, and is anything doubled?
import { expect, test } from 'vitest';
import { runBalanced, tellBalanced } from './balanced.ts';
import { onShopify } from './kinds.ts';

test('two webs, two workers: each ended and killed under load, answers lost, and nobody sees it, and nothing is doubled', async () => {
  const run = await runBalanced({ kind: onShopify, seed: 1, shoppers: 3, returns: 1 });
  console.log(tellBalanced(run));
  expect(run.problems).toEqual([]);
  expect(run.returns).toBe(3);
  expect(run.kills).toBeGreaterThanOrEqual(2);
  expect(run.lost).toBeGreaterThan(10);
  expect(run.answers).toBeGreaterThan(200);
}, 300_000);
