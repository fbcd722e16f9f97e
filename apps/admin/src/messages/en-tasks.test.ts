// Does a task say what a person can do about it?
import { expect, test } from 'vitest';
import { enTaskHints } from './en-tasks.ts';

test.each(['job:ensure-webhooks', 'job:reconcile'])(
  'a shop that no longer lets us in is to be connected again: %s',
  (kind) => {
    expect(enTaskHints('WooCommerce')[kind]).toContain(
      'If WooCommerce no longer lets us in, connect your shop again.',
    );
  },
);
