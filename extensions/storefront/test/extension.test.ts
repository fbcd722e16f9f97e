// Does the check of the theme app extension find what shops would stumble over?
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { extensionFolder, findFaults } from '../build/check.ts';

let copy = '';
afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** A copy in which one file is changed. */
function changed(path: string, change: (text: string) => string): string {
  copy = mkdtempSync(join(tmpdir(), 'aftercare-theme-'));
  for (const part of ['blocks', 'snippets', 'locales', '.theme-check.yml'])
    cpSync(join(extensionFolder, part), join(copy, part), { recursive: true });
  let before = '';
  try {
    before = readFileSync(join(copy, path), 'utf8');
  } catch {
    // A file of its own.
  }
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${path}`);
  writeFileSync(join(copy, path), after);
  return copy;
}

test('nothing is wrong with it', async () => {
  expect(await findFaults()).toEqual([]);
});

const block = 'blocks/returns.liquid';
test.each<[string, string, (text: string) => string, RegExp]>([
  ['a wrong target', block, (text) => text.replace('"section"', '"footer"'), /target/],
  ['a type of setting there is not', block, (text) => text.replace('"textarea"', '"prose"'), /settings/],
  ['an id twice', block, (text) => text.replace('"id": "text"', '"id": "heading"'), /twice|[Uu]nique/],
  [
    'a default that is no option',
    block,
    (text) => text.replace('"default": "box"', '"default": "x"'),
    /default/,
  ],
  [
    'words without a translation',
    block,
    (text) => text.replace('settings.text.label"', 'settings.none"'),
    /none/,
  ],
  [
    'a schema that is no JSON',
    block,
    (text) => text.replace('"settings": [', '"settings": ['.slice(1)),
    /JSON|schema/,
  ],
  [
    'a text no language has',
    block,
    (text) => text.replace("'box.text'", "'box.none'"),
    /TranslationKeyExists/,
  ],
  ['a language that lacks a text', 'locales/de.json', (text) => text.replace('"text"', '"texts"'), /de/],
  ['a language too much', 'locales/it.json', () => '{}', /it\.json/],
  ['a locale too large', 'locales/fr.json', (text) => text.replace('Retours', 'R'.repeat(15_001)), /15000/],
  ['Liquid that does not close', block, (text) => text.replace('{%- endif -%}', ''), /LiquidHTMLSyntaxError/],
  [
    'a tag blocks may not hold',
    block,
    (text) => `${text}{% javascript %}{% endjavascript %}`,
    /AppBlockValidTags/,
  ],
])('%s is found', async (_what, path, change, said) => {
  expect((await findFaults(changed(path, change))).join('\n')).toMatch(said);
});
