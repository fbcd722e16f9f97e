// Which files is the plugin made of, and where do they lie?
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const folder = dirname(dirname(fileURLToPath(import.meta.url)));

const shipped = [/^[a-z]+\.php$/, /^(readme|changelog)\.txt$/, /^LICENSE$/, /^(includes|blocks|languages)\//];

/** What goes into the zip, by its path in the plugin, in one order everywhere. */
export function shippedFiles(): string[] {
  return allFiles().filter((path) => shipped.some((pattern) => pattern.test(path)));
}

/** Every PHP file, the tests' too. */
export function phpFiles(): string[] {
  return allFiles().filter((path) => path.endsWith('.php'));
}

function allFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/^(node_modules|dist)\//.test(path))
    .sort();
}
