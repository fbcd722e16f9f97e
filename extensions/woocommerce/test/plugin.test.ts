// Does the plugin hold what it promises? Its tests are PHP's own; here they are run, and every one is asked for.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../build/files.ts';
import { findSystemPhp, runInWasm } from './php.ts';

const files = readdirSync(join(folder, 'test/cases'));
const onSystem = findSystemPhp();

interface Outcome {
  readonly title: string;
  readonly failure: string | null;
}

describe.each(files)('%s', async (file) => {
  const { outcomes, rest } = read(await (onSystem ?? runInWasm)(file));
  test.each(outcomes)('$title', ({ failure }) => expect(failure).toBeNull());
  test('ran to its end, without a notice of PHP’s', () => {
    expect(rest).toEqual([{ end: outcomes.length, php: expect.stringMatching(/^[78]\./) }]);
    expect(outcomes.length).toBeGreaterThan(0);
  });
});

test.runIf(onSystem !== null).each(files)(
  'PHP 7.4, the oldest the plugin takes, says the same: %s',
  async (file) => {
    const { outcomes, rest } = read(await runInWasm(file));
    expect(rest).toEqual([{ end: outcomes.length, php: expect.stringMatching(/^7\.4\./) }]);
    expect(outcomes.filter(({ failure }) => failure !== null)).toEqual([]);
  },
);

function read(printed: string): { outcomes: Outcome[]; rest: unknown[] } {
  const lines = printed.split('\n').filter((line) => line !== '');
  const known = lines.map((line): unknown => (line.startsWith('{') ? JSON.parse(line) : line));
  const isOutcome = (line: unknown): line is Outcome =>
    typeof line === 'object' && line !== null && 'failure' in line;
  return { outcomes: known.filter(isOutcome), rest: known.filter((line) => !isOutcome(line)) };
}
