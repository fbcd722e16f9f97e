// Are the extension's scripts light, and does every language have its words?
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledBytes, extensionFolder, readTargets } from '../build/bundle.ts';

test('every language has every word, every state among them', () => {
  const words = (name: string) => {
    const text = readFileSync(`${extensionFolder}/locales/${name}`, 'utf8');
    const { states, ...others } = JSON.parse(text) as Record<string, object>;
    return [...Object.keys(others), ...Object.keys(states ?? {})];
  };
  const names = readdirSync(`${extensionFolder}/locales`);
  expect(names.toSorted()).toEqual([
    'ar.json',
    'de.json',
    'en.default.json',
    'es.json',
    'fr.json',
    'pl.json',
    'ru.json',
  ]);
  for (const name of names) expect(words(name), name).toEqual(words('en.default.json'));
  const stages = readFileSync(new URL('../../../apps/portal/src/pages/return.ts', import.meta.url), 'utf8');
  const union = /export type ReturnStage =([\s\S]*?);/.exec(stages)?.[1] ?? '';
  for (const [, stage = ''] of union.matchAll(/'(\w+)'/g)) expect(words('en.default.json')).toContain(stage);
});

test.each(readTargets())('$target is light', async ({ module }) => {
  expect(await bundledBytes(module)).toBeLessThan(16_000);
});
