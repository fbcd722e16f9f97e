// Do the tools really refuse what the house forbids?
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const forbidden = [
  [
    'core may not reach for a package it does not list',
    'packages/core/src',
    "import 'express';",
    'noUndeclaredDependencies',
  ],
  [
    'an adapter may not import another adapter',
    'packages/shopify/src',
    "import '@aftercare/database/server/embedded.ts';",
    'noUndeclaredDependencies',
  ],
  [
    'the portal may not import the database',
    'apps/portal/src',
    "import '@aftercare/database/server/embedded.ts';",
    'noUndeclaredDependencies',
  ],
  ['a flow may not import Express', 'web/src/flows', "import 'express';", 'noRestrictedImports'],
  [
    'a flow may not import an adapter',
    'web/src/flows',
    "import '@aftercare/shopify/client/client.ts';",
    'noRestrictedImports',
  ],
  ['a flow may not import from http', 'web/src/flows', "import '../http/route.ts';", 'noRestrictedImports'],
  [
    'http may not import an adapter',
    'web/src/http',
    "import '@aftercare/database/server/embedded.ts';",
    'noRestrictedImports',
  ],
  ['a job may not import from http', 'web/src/jobs', "import '../http/route.ts';", 'noRestrictedImports'],
  [
    'the practice shop may not import anything of ours',
    'apps/practice-shop/src',
    "import '@aftercare/core/money/money.ts';",
    'noRestrictedImports',
  ],
  [
    'a screen of the admin may not import Polaris',
    'apps/admin/src/screens',
    "import '@shopify/polaris';",
    'noRestrictedImports',
  ],
] as const;

describe('the floors', () => {
  test.each(forbidden)('%s', (_sentence, folder, statement, rule) => {
    const lint = lintPlanted(folder, { 'planted.ts': `${statement}\n` });
    expect(lint.status).not.toBe(0);
    expect(lint.output).toContain(rule);
  });

  test('a circle of imports is refused', () => {
    const lint = lintPlanted('packages/core/src', {
      'planted.ts': "import { two } from './planted-two.ts';\nexport const one = () => two;\n",
      'planted-two.ts': "import { one } from './planted.ts';\nexport const two = () => one;\n",
    });
    expect(lint.status).not.toBe(0);
    expect(lint.output).toContain('noImportCycles');
  });

  test('core has no process, no fetch and no console', () => {
    const file = join(root, 'packages/core/src/planted-globals.ts');
    writeFileSync(file, 'export const reach = () => [process.env, fetch, console];\n');
    try {
      const check = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'packages/core'], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(check.status).not.toBe(0);
      for (const name of ['process', 'fetch', 'console']) expect(check.stdout).toContain(`'${name}'`);
    } finally {
      rmSync(file);
    }
  });
});

const written = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .stdout.split('\n')
  .filter((file) => /\.(ts|tsx|mjs|js|css|php|liquid|sql)$/.test(file));

test('no hand-written file is longer than 300 lines', () => {
  const long = written.map((file) => [file, linesOf(file)] as const).filter(([, lines]) => lines > 300);
  expect(written.length).toBeGreaterThan(50);
  expect(long).toEqual([]);
});

test('the rooms of the product hold no address, name or switch of the practice shop', () => {
  const rooms = written.filter(
    (file) =>
      /^(packages|web|apps\/admin|apps\/portal|extensions)\//.test(file) && !/\.test\.tsx?$/.test(file),
  );
  const named = rooms.filter((file) => /practice|fjord|3001/i.test(readFileSync(join(root, file), 'utf8')));
  expect(rooms.length).toBeGreaterThan(50);
  expect(named).toEqual([]);
});

function linesOf(file: string): number {
  return readFileSync(join(root, file), 'utf8').split('\n').length - 1;
}

/** Lints a copy of nothing but the planted files, put into the real folder under a name of its own. */
function lintPlanted(
  folder: string,
  files: Record<string, string>,
): { status: number | null; output: string } {
  const place = mkdtempSync(join(root, folder, 'planted-'));
  try {
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(place, name), text.replace("'../", "'../../"));
    const lint = spawnSync(
      process.execPath,
      ['node_modules/@biomejs/biome/bin/biome', 'lint', '--max-diagnostics=20', place],
      { cwd: root, encoding: 'utf8' },
    );
    return { status: lint.status, output: lint.stdout + lint.stderr };
  } finally {
    rmSync(place, { recursive: true });
  }
}
