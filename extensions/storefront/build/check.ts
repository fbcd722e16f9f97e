// Is the theme app extension fit to be given to shops? Theme check, schemas, locales and sizes; `npm run check` asks.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check as themeCheck } from '@shopify/theme-check-node';
import { blockSchema, keysOf, readSchema } from './schema.ts';

export const extensionFolder = fileURLToPath(new URL('..', import.meta.url));
/** The languages shoppers and merchants read; the first is what the others are measured by. */
export const languages = ['en.default', 'de', 'fr', 'es', 'pl', 'ru', 'ar'] as const;

const kB = 1000;
/** The platform's limits; scripts and style sheets after our own: none is needed. */
const limits = {
  everything: 10_000 * kB,
  liquid: 500 * kB,
  locale: 15 * kB,
  blocks: 30,
  assets: 0,
};

/** Everything that is wrong, in words; empty: nothing. */
export async function findFaults(folder = extensionFolder): Promise<string[]> {
  const offenses = await themeCheck(folder);
  return [
    ...offenses.map(({ uri, check, message }) => `${uri.split('/').at(-1)}: ${check}: ${message}`),
    ...schemaFaults(folder),
    ...localeFaults(folder),
    ...sizeFaults(folder),
  ];
}

const namesIn = (folder: string, part: string) =>
  readdirSync(join(folder, part)).filter((name) => !name.startsWith('.'));
const textOf = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

function schemaFaults(folder: string): string[] {
  return namesIn(folder, 'blocks').flatMap((name) => {
    try {
      const schema = readSchema(textOf(folder, `blocks/${name}`));
      const read = blockSchema.safeParse(schema);
      const shape = read.success
        ? []
        : read.error.issues.map(({ path, message }) => `${name}: schema ${path.join('.')}: ${message}`);
      const words = languages.flatMap((language) => {
        const known = new Set(flatKeys(localeOf(folder, `${language}.schema`)));
        return keysOf(schema)
          .filter((key) => !known.has(key))
          .map((key) => `${name}: ${language}.schema.json lacks ${key}`);
      });
      return [...shape, ...words];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
}

function localeFaults(folder: string): string[] {
  const wanted = languages.flatMap((language) => [`${language}.json`, `${language}.schema.json`]);
  const there = namesIn(folder, 'locales');
  const missing = wanted.filter((name) => !there.includes(name)).map((name) => `locales lack ${name}`);
  const stray = there.filter((name) => !wanted.includes(name)).map((name) => `locales: nobody reads ${name}`);
  if (missing.length > 0) return [...missing, ...stray];
  const unlike = languages.flatMap((language) =>
    ['', '.schema'].flatMap((kind) => {
      const own = flatKeys(localeOf(folder, `${language}${kind}`)).toSorted();
      const first = flatKeys(localeOf(folder, `en.default${kind}`)).toSorted();
      return own.join() === first.join() ? [] : [`${language}${kind}.json has other keys than English`];
    }),
  );
  return [...stray, ...unlike];
}

function sizeFaults(folder: string): string[] {
  const files = filesIn(folder).map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
  const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
  const too = (what: string, is: number, most: number) =>
    is > most ? [`${what}: ${is}, at most ${most}`] : [];
  const locales = files.filter(({ path }) => path.startsWith('locales/'));
  return [
    ...too('bytes in all', sum(files), limits.everything),
    ...too('bytes of Liquid', sum(files.filter(({ path }) => extname(path) === '.liquid')), limits.liquid),
    ...too('blocks', namesIn(folder, 'blocks').length, limits.blocks),
    ...too(
      'scripts and style sheets',
      files.filter(({ path }) => path.startsWith('assets/')).length,
      limits.assets,
    ),
    ...locales.flatMap(({ path, bytes }) => too(path, bytes, limits.locale)),
  ];
}

/** What the platform is given: not what checks and tests it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .filter((path) => /^(blocks|snippets|locales|assets)\//.test(path));
}

function localeOf(folder: string, name: string): unknown {
  return JSON.parse(textOf(folder, `locales/${name}.json`));
}

function flatKeys(value: unknown, before = ''): string[] {
  if (typeof value !== 'object' || value === null) return [before];
  return Object.entries(value).flatMap(([key, inner]) =>
    flatKeys(inner, before === '' ? key : `${before}.${key}`),
  );
}

if (import.meta.main) {
  const faults = await findFaults();
  for (const fault of faults) console.error(fault);
  process.exit(faults.length === 0 ? 0 : 1);
}
