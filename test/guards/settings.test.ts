// Does every setting stand where people look for it, and none besides?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig, settingNames } from '../../web/src/config.ts';
import { root } from './rooms.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('the table of settings names every setting once, and none besides', () => {
  const [, section = ''] = read('docs/running.md').split('## Settings');
  const firsts = section
    .split('\n')
    .flatMap((line) => (line.startsWith('| `') ? [line.split('|')[1] ?? ''] : []));
  const named = firsts.flatMap((cell) => [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual(settingNames.toSorted());
});

test('.env.example names every setting once, and none besides; the defaults it shows are those that hold', () => {
  const lines = [...read('.env.example').matchAll(/^(?:# )?([A-Z_]+)=(.*)$/gm)];
  expect(lines.map(([, name]) => name).toSorted()).toEqual(settingNames.toSorted());
  const given = {
    ...{ APP_URL: 'https://a.example', DATABASE_URL: 'postgres://a@b/c', SMTP_URL: 'smtp://a' },
    ...{ MAIL_FROM: 'a@b.example', SECRET_KEYS: `k1:${'A'.repeat(43)}=`, HASH_KEY: 'x'.repeat(32) },
    ...{ SHOPIFY_API_KEY: 'k', SHOPIFY_API_SECRET: 's' },
  };
  const shown = Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
  expect(readConfig({ ...shown, ...given })).toEqual(readConfig(given));
});
