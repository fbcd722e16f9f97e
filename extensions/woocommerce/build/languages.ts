// What does WordPress read of a language? Words for PHP in .l10n.php, words of the editor's script in .json, both made of the .po.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './files.ts';
import { findWords, type Word, writePot } from './pot.ts';
import { type Language, readLanguages, type Translation } from './translations.ts';

/** WordPress gives these names to the scripts that block.json calls editorScript. */
const scripts = ['returns', 'terms'].map((block) => ({
  path: `blocks/${block}/editor.js`,
  handle: `aftercare-${block}-editor-script`,
}));

/** Every file that is made of others, by its path in the plugin. */
export function compiledFiles(): Map<string, string> {
  const files = new Map([['languages/aftercare.pot', writePot()]]);
  for (const language of readLanguages()) {
    const name = `languages/aftercare-${language.locale}`;
    files.set(`${name}.l10n.php`, drawPhp(language));
    for (const { path, handle } of scripts)
      files.set(`${name}-${handle}.json`, drawJson(language, wordsIn(path)));
  }
  return files;
}

function wordsIn(script: string): Word[] {
  return findWords().filter(({ places }) => places.some((place) => place.startsWith(`${script}:`)));
}

/** Makes them anew. */
export function writeLanguages(): void {
  for (const [path, content] of compiledFiles()) writeFileSync(join(folder, path), content);
}

/** As WP_Translation_File_PHP reads it since WordPress 6.5: context, \4 and the word => its forms, \0 between them. */
function drawPhp({ locale, headers, words }: Language): string {
  const messages = words.map((word) => {
    const context = word.context === null ? '' : `${quotePhp(word.context)} . "\\4" . `;
    return `\t\t${context}${quotePhp(word.text)} => ${word.forms.map(quotePhp).join(' . "\\0" . ')},\n`;
  });
  return `<?php
/**
 * The plugin's words in ${new Intl.DisplayNames('en', { type: 'language' }).of(locale.slice(0, 2))}, made of aftercare-${locale}.po.
 *
 * @package Aftercare
 */

defined( 'ABSPATH' ) || exit;

return array(
	'domain'       => 'aftercare',
	'language'     => ${quotePhp(locale)},
	'plural-forms' => ${quotePhp(headers['Plural-Forms'] ?? '')},
	'messages'     => array(
${messages.join('')}	),
);
`;
}

/** As wp.i18n takes it: https://developer.wordpress.org/block-editor/how-to-guides/internationalization/ */
function drawJson({ locale, headers, words }: Language, inScript: readonly Word[]): string {
  const own = words.filter((word) => inScript.some((known) => isSame(known, word)));
  const messages = {
    '': { domain: 'messages', lang: locale, 'plural-forms': headers['Plural-Forms'] },
    ...Object.fromEntries(
      own.map(({ context, text, forms }) => [context === null ? text : `${context}\u0004${text}`, forms]),
    ),
  };
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages } }, null, 2)}\n`;
}

function isSame(known: Word, word: Translation): boolean {
  return known.text === word.text && known.context === word.context;
}

function quotePhp(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
