// Is any page cut by counting rows away? OFFSET reads all it skips, so a page deep in a long list would be slow.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const room = fileURLToPath(new URL('../../packages/database/', import.meta.url));
// SQL's word, and Prisma's option that becomes it.
const skipping = /\bOFFSET\s+[$\d:{]|\bskip\s*:/i;

test.each([
  'SELECT body FROM orders ORDER BY processed_at LIMIT 50 OFFSET 100',
  'select body from orders limit $1 offset $2',
  `\`SELECT body FROM orders OFFSET \${page * 50}\``,
  'prisma.order.findMany({ take: 50, skip: 100 })',
])('the guard knows %s', (code) => {
  expect(skipping.test(code)).toBe(true);
});

test('no page of the database is cut by an offset', () => {
  const files = ['src', 'prisma'].flatMap((folder) => filesIn(join(room, folder)));
  expect(files.length).toBeGreaterThan(30);
  const found = files.filter((file) => skipping.test(readFileSync(file, 'utf8')));
  expect(found.map((file) => relative(room, file))).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|sql)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/generated/'));
}
