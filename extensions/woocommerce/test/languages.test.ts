// Does every language have every word, whole, and does WordPress read what the translators wrote?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, shippedFiles } from '../build/files.ts';
import { compiledFiles } from '../build/languages.ts';
import { findWords } from '../build/pot.ts';
import { readLanguage, readLanguages, type Translation } from '../build/translations.ts';

const words = findWords();
const languages = readLanguages();
const catalogue = join(folder, '../../packages/words/src');

test('the plugin speaks every language of the catalogue, in the file of its own country', () => {
  const spoken = readdirSync(catalogue, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map((entry) => entry.name);
  expect(languages.map(({ locale }) => locale.slice(0, 2))).toEqual(spoken.sort());
  const [, inPhp = ''] = /const LOCALES = array\(([^)]+)\)/.exec(read('includes/class-languages.php')) ?? [];
  expect(
    Object.fromEntries([...inPhp.matchAll(/'(\w+)' => '(\w+)'/g)].map(([, key, value]) => [key, value])),
  ).toEqual(Object.fromEntries(languages.map(({ locale }) => [locale.slice(0, 2), locale])));
});

describe.each(languages)('$locale', ({ locale, headers, words: own }) => {
  const rule = readRule(headers['Plural-Forms'] ?? '');

  test('every word of the template, and no other', () => {
    expect(own.map(keyOf).sort()).toEqual(words.map(keyOf).sort());
    expect(own.filter(({ isFuzzy, forms }) => isFuzzy || forms.some((form) => form.trim() === ''))).toEqual(
      [],
    );
  });

  test('every form holds what is put into it, in the numbers of its language', () => {
    expect(own.flatMap((word) => faultsOf(word, rule))).toEqual([]);
  });

  test('its rule of plurals is Unicode’s', () => {
    const names = new Intl.PluralRules(locale.slice(0, 2));
    const pairs = new Set(numbers.map((n) => `${rule.formOf(n)} ${names.select(n)}`));
    expect(pairs.size).toBe(rule.count);
    expect(new Set([...pairs].map((pair) => pair.split(' ')[1])).size).toBe(rule.count);
    // WordPress reads a rule of no other shape: WP_Translation_File::get_plural_expression_from_header().
    expect(headers['Plural-Forms']).toMatch(/^nplurals=\d; plural=\(.+\);$/);
  });

  test('the header says whose it is', () => {
    expect([headers.Language, headers['X-Domain']]).toEqual([locale, 'aftercare']);
  });

  test('who hears the button of an order hears the word that is seen on it, and which order', () => {
    const said = (text: string) => own.find((word) => word.text === text)?.forms[0];
    expect(said('Return items of order %s')).toContain(said('Return items'));
  });

  test('the button to connect is called as our own screens call it', () => {
    const connect = own.find(({ text }) => text === 'Connect')?.forms[0];
    const screens = readFileSync(join(catalogue, locale.slice(0, 2), 'admin-plugin.ts'), 'utf8');
    expect(/connect:\s+'(.+)'/.exec(screens)?.[1]).toContain(connect);
  });
});

test('one German and one Spanish fit all their forms of address, for they use none', () => {
  const address = {
    de_DE:
      /(?<!\p{L})([Dd](u|ich|ir|ein\p{L}*)|[Ee](uch|ure?\p{L}?))(?!\p{L})|[\p{L},;] Sie(?!\p{L})|(^|[\p{L},;] )(Ihnen|Ihr\p{L}*)(?!\p{L})/u,
    es_ES: /(?<!\p{L})(tú|tus?|ti|contigo|usted(es)?)(?!\p{L})/iu,
  };
  for (const [locale, pattern] of Object.entries(address))
    expect(
      textsOf(locale).filter((text) => pattern.test(text)),
      locale,
    ).toEqual([]);
});

test('what keeps its own direction within Arabic is closed again, and no other sign steers the text', () => {
  for (const text of textsOf('ar')) {
    expect(text.match(/[\u2066\u2068]/g)?.length ?? 0, text).toBe(text.match(/\u2069/g)?.length ?? 0);
    expect(text).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2067]/);
  }
});

test('what is made of the words is made of them as they stand', () => {
  const made = compiledFiles();
  for (const [path, content] of made) expect(read(path), path).toBe(content);
  const there = shippedFiles().filter((path) => path.startsWith('languages/') && !path.endsWith('.po'));
  expect(there.sort()).toEqual([...made.keys()].sort());
  expect(there.length).toBe(1 + 3 * languages.length);
});

test('a file that lacks a word, a placeholder or its form is seen', () => {
  const file = (lines: string) =>
    readLanguage('pl_PL', `msgid ""\nmsgstr "Plural-Forms: nplurals=3; plural=(n);\\n"\n\n${lines}\n`).words;
  const rule = { count: 3, formOf: (n: number) => (n === 1 ? 0 : n === 2 ? 1 : 2) };
  const faults = (lines: string) => file(lines).flatMap((word) => faultsOf(word, rule)).length;
  expect(faults('msgid "Order %s"\nmsgstr "Zamówienie"')).toBe(1);
  expect(faults('msgid "%1$s of %2$s"\nmsgstr "%1$s z %1$s"')).toBe(1);
  const many = 'msgid "%d change"\nmsgid_plural "%d changes"\n';
  expect(faults(`${many}msgstr[0] "zmiana"\nmsgstr[1] "dwie"\nmsgstr[2] "%d zmian"`)).toBe(0);
  expect(faults(`${many}msgstr[0] "zmiana"\nmsgstr[1] "dwie"\nmsgstr[2] "zmian"`)).toBe(1);
  expect(() => file(`${many}msgstr[0] "%d zmiana"\nmsgstr[1] "%d zmian"`)).toThrow('3 forms');
  expect(() => file('msgid "Order"\nmsgstr "x"\n\nmsgid "Order"\nmsgstr "y"')).toThrow('Duplicate');
  expect(file('#, fuzzy\nmsgid "Order"\nmsgstr "x"')[0]?.isFuzzy).toBe(true);
});

interface Rule {
  readonly count: number;
  readonly formOf: (n: number) => number;
}

const numbers = Array.from({ length: 250 }, (_, n) => n);

/** C's expression is JavaScript's too; a comparison counts as 0 or 1. */
function readRule(header: string): Rule {
  const [, count = '', expression = ''] = /^nplurals=(\d+); plural=([n\d ()?:&|<>=!%]+);$/.exec(header) ?? [];
  const formOf = new Function('n', `return Number(${expression})`);
  return { count: Number(count), formOf: (n) => formOf(n) };
}

/** What is wrong with a word's forms. A form for one number alone may write that number out. */
function faultsOf(word: Translation, rule: Rule): string[] {
  return word.forms.filter((form, index) => {
    const isForOne = word.plural !== null && numbers.filter((n) => rule.formOf(n) === index).length === 1;
    const asked = placeholdersOf(word.plural ?? word.text);
    const found = placeholdersOf(form);
    return found !== asked && !(isForOne && found === '');
  });
}

function placeholdersOf(text: string): string {
  return (text.match(/%(?:\d\$)?[a-z]/g) ?? []).sort().join(' ');
}

function keyOf(word: { context: string | null; text: string; plural: string | null }): string {
  return [word.context, word.text, word.plural].join('\u0004');
}

function textsOf(locale: string): string[] {
  return languages.find((language) => language.locale === locale)?.words.flatMap(({ forms }) => forms) ?? [];
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
