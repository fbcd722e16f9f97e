// Has every task that may be opened an end that somebody tells of?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { taskRules } from '../../packages/core/src/tasks.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const flows = codeOf('web/src/flows');
/** Where else one is opened: by a restore, before any flow runs. */
const restoring = codeOf('packages/database/src/backup');
const words = codeOf('packages/words/src/en');
const events = readFileSync(join(root, 'packages/core/src/returns/return.ts'), 'utf8');

// The types refuse a kind without a row; here the rows are held against what is told and read.
test.each(Object.entries(taskRules))('a task of the kind %s has an end, and words', (kind, { ends }) => {
  expect(ends).not.toEqual([]);
  const untold = ends === 'person' ? [] : ends.filter((end) => !isTold(end));
  expect(untold).toEqual([]);
  expect(words).toContain(`'${kind}':`);
});

test.each(Object.keys(taskRules).filter((kind) => !kind.startsWith('job:')))(
  'the kind %s is still opened somewhere',
  (kind) => {
    expect(`${flows}\n${restoring}`).toMatch(new RegExp(`kind: '${kind}'|[=?:] '${kind}'`));
  },
);

/** By an event of a return, by a flow that names it, or, of a job, by the worker that did it. */
function isTold(end: string): boolean {
  return end === 'JOB_DONE' || events.includes(`type: '${end}'`) || flows.includes(`'${end}'`);
}

function codeOf(folder: string): string {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');
}
