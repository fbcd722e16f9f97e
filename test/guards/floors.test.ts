// Is what the house forbids really refused, by the tools and by the table of its floors?
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breachesOf, roomOf, rooms, root } from './rooms.ts';

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
  [
    'the look of its own may not import Polaris',
    'apps/admin/src/ui/own',
    "import '@shopify/polaris';",
    'noRestrictedImports',
  ],
  [
    'a screen of the admin may not choose a look',
    'apps/admin/src/screens',
    "import '../ui/own/button.tsx';",
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

const code = written
  .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !/\.test\.tsx?$/.test(file))
  .filter((file) => !/^(test\/|[^/]+$)/.test(file));

/** For every room of the table an import that leaves it, by a relative path. */
const breaches: readonly (readonly [string, string])[] = [
  ['packages/core/src/money/planted.ts', "import '../../../shopify/src/client/client.ts';"],
  ['packages/core/src/planted.ts', "import type { Services } from '../../../web/src/http/services.ts';"],
  ['packages/words/src/planted.ts', "import type { Order } from '../../core/src/order/order.ts';"],
  ['packages/shopify/src/planted.ts', "import { x } from '../../database/src/server/embedded.ts';"],
  ['packages/woocommerce/src/planted.ts', "import { x } from '../../shopify/src/app.ts';"],
  ['packages/database/src/planted.ts', "export * from '../../channels/src/smtp.ts';"],
  ['packages/channels/src/planted.ts', "export { x } from '../../shopify/src/app.ts';"],
  ['packages/blobs/src/planted.ts', "import { x } from '../../pictures/src/redraw-logo.ts';"],
  ['packages/pictures/src/planted.ts', "import { x } from '../../blobs/src/disk.ts';"],
  ['web/src/flows/planted.ts', "import '../../../packages/database/src/server/embedded.ts';"],
  ['web/src/flows/planted.ts', "const { x } = await import('../jobs/handlers.ts');"],
  ['web/src/http/planted.ts', "import '../../../packages/shopify/src/app.ts';"],
  ['web/src/http/admin/planted.ts', "import { x } from '../../config.ts';"],
  ['web/src/jobs/planted.ts', "import { x } from '../http/admin/return-facts.ts';"],
  ['web/src/intake/planted.ts', "import { x } from '../flows/sync-order.ts';"],
  ['web/src/mails/planted.ts', "import { x } from '../http/portal/return-form.ts';"],
  ['web/src/root/planted.ts', "import { start } from '../main.ts';"],
  ['web/src/planted.ts', "import '../../apps/portal/src/frame/html.ts';"],
  ['web/src/config.ts', "import { openHouse } from './root/deps.ts';"],
  ['apps/portal/src/planted.ts', "import '../../../packages/database/src/server/embedded.ts';"],
  ['apps/admin/src/planted.tsx', "import '../../../packages/shopify/src/app.ts';"],
  ['apps/practice-shop/src/planted.ts', "import '../../../packages/core/src/money/money.ts';"],
  ['extensions/woocommerce/build/planted.ts', "import '../../../packages/core/src/money/money.ts';"],
  ['extensions/storefront/build/planted.ts', "import '../../../packages/core/src/money/money.ts';"],
  ['extensions/customer-account/src/planted.js', "import '../../../packages/core/src/money/money.ts';"],
  ['bin/planted.mjs', "await import('../web/src/main.ts');"],
];

describe('the table of the floors', () => {
  test.each(breaches)('%s may not hold: %s', (file, statement) => {
    expect(breachesOf(file, `${statement}\n`)).toHaveLength(1);
  });

  test('every room of the table has a planted breach', () => {
    expect(new Set(breaches.map(([file]) => roomOf(file)))).toEqual(new Set(rooms.keys()));
  });

  test.each([
    "import '@aftercare/database/server/embedded.ts';",
    "import '@aftercare/web/http/route.ts';",
    "import '../../../test/support/world.ts';",
    "import '../../../node_modules/express/index.js';",
    "import x from\n  '../http/route.ts';",
    'export * as x from "../http/route.ts";',
    'await import(`../http/route.ts`);',
    "await import(/* later */ '../http/route.ts');",
    "type X = import('../http/route.ts').Route;",
    "const x = createRequire(import.meta.url); require('../http/route.ts');",
    'await import(name);',
    'await import(`../$' + '{name}.ts`);',
    'const url = process.env.DATABASE_URL;',
    "const url = globalThis.process?.['env'].DATABASE_URL;",
    'const { env } = process;',
    "import { argv, env as settings } from 'node:process';",
    'const key = import.meta.env.KEY;',
  ])('a flow may not hold: %s', (statement) => {
    expect(breachesOf('web/src/flows/planted.ts', `${statement}\n`)).toHaveLength(1);
  });

  test('what the table allows is let through', () => {
    const text =
      "import './deps.ts';\nimport '../../../packages/core/src/jobs.ts';\nimport '@aftercare/core/jobs.ts';\n";
    expect(breachesOf('web/src/flows/planted.ts', text)).toEqual([]);
    expect(breachesOf('web/src/config.ts', 'process.env')).toEqual([]);
  });

  test('no file of the house leaves its room for one it may not see, nor reads the environment', () => {
    expect(code.length).toBeGreaterThan(400);
    expect(code.flatMap((file) => breachesOf(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});

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
