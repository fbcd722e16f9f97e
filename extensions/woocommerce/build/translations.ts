// What do the plugin's words say in each language? So stands it in languages/*.po, which people write.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { po } from 'gettext-parser';
import { folder } from './files.ts';

/** One word: its forms are one, or as many as its language tells apart by number. */
export interface Translation {
  readonly context: string | null;
  readonly text: string;
  readonly plural: string | null;
  readonly forms: readonly string[];
  readonly isFuzzy: boolean;
}

/** All words of a language. */
export interface Language {
  readonly locale: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly words: readonly Translation[];
}

/** Every language there is a file of. */
export function readLanguages(): Language[] {
  return readdirSync(join(folder, 'languages'))
    .flatMap((name) => /^aftercare-(\w+)\.po$/.exec(name)?.[1] ?? [])
    .sort()
    .map((locale) =>
      readLanguage(locale, readFileSync(join(folder, 'languages', `aftercare-${locale}.po`), 'utf8')),
    );
}

/** A language as its file has it; a file that is none throws. */
export function readLanguage(locale: string, content: string): Language {
  const { headers, translations } = po.parse(content, { defaultCharset: 'utf-8', validation: true });
  const words = Object.values(translations)
    .flatMap((ofContext) => Object.values(ofContext))
    .filter(({ msgid }) => msgid !== '')
    .map(({ msgctxt, msgid, msgid_plural, msgstr, comments }) => ({
      context: msgctxt || null,
      text: msgid,
      plural: msgid_plural || null,
      forms: msgstr,
      isFuzzy: /\bfuzzy\b/.test(comments?.flag ?? ''),
    }));
  return { locale, headers, words };
}
