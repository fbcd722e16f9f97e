// Do the parts of Polaris that we use speak Russian and Arabic, which Polaris does not?
import english from '@shopify/polaris/locales/en.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { loadPolarisWords } from './polaris-words.ts';

const files = import.meta.glob<string>('./*.tsx', { eager: true, query: '?raw', import: 'default' });

/** Told to programmers alone, or by what we switch on nowhere: views that a reader makes of tabs. */
const unheard = /^(Modal\.modalWarning|ProgressBar\.|Tabs\.(?!toggleTabsLabel))/;

/** "Badge.TONE_LABELS.info" => "Info". */
function textsOf(words: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof words === 'string') return [[path.join('.'), words]];
  return Object.entries(words ?? {}).flatMap(([key, part]) => textsOf(part, [...path, key]));
}

function importedParts(): Set<string> {
  const imports = Object.values(files).flatMap((text) => [
    ...text.matchAll(/import \{([^}]*)\} from '@shopify\/polaris'/g),
  ]);
  return new Set(imports.flatMap(([, names = '']) => names.match(/\b[A-Z]\w+/g) ?? []));
}

const all = new Map(textsOf(english.Polaris));
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe.each(['ru', 'ar-EG'])('%s', (locale) => {
  const load = async () => {
    const [own] = await loadPolarisWords(locale);
    return new Map(textsOf(own?.Polaris));
  };

  test('says all that the parts we use may say', async () => {
    const parts = importedParts();
    expect(parts).toContain('Modal');
    for (const also of ['Common', 'ActionMenu', 'IndexProvider']) parts.add(also);
    const needed = [...all.keys()].filter(
      (path) => parts.has(path.split('.')[0] ?? '') && !unheard.test(path),
    );
    const own = await load();
    expect(needed.length).toBeGreaterThan(40);
    expect(needed.filter((path) => !own.has(path))).toEqual([]);
  });

  test('says it in its own words, with what Polaris puts in, and nothing that Polaris never asks for', async () => {
    for (const [path, text] of await load()) {
      const theirs = all.get(path);
      expect(theirs, path).toBeDefined();
      expect(holes(text), path).toEqual(holes(theirs ?? ''));
      const own = text.replaceAll(/\{\w+\}/g, '');
      expect(own, path).not.toMatch(/[A-Za-z]/);
    }
  });
});

test('a language that Polaris speaks is its own, and one that nobody speaks is English', async () => {
  expect(textsOf((await loadPolarisWords('de'))[0]?.Polaris)).toContainEqual(['Common.close', 'Schließen']);
  expect(await loadPolarisWords('xx')).toEqual([english]);
});
