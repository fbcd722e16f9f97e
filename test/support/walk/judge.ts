// What is wrong with the words of a page that was asked for in this language?
import { type Language, languageOf, languages } from '../../../packages/words/src/languages.ts';
import { foreignWords, unspoken } from './catalogue-texts.ts';
import type { PageFacts } from './page-facts.ts';

/** As sentences; none for a page that speaks its reader's language, whole. */
export function judgeWords(facts: PageFacts, language: Language): string[] {
  const wrong: string[] = [];
  if (codeOf(facts.language) !== language) wrong.push(`says that it is in “${facts.language}”`);
  if (facts.dir !== languages[language].dir) wrong.push(`is written ${facts.dir}`);
  for (const said of facts.texts) {
    const own = codeOf(said.language);
    const foreign = own === null ? null : foreignWords(said.text, own);
    if (foreign !== null) wrong.push(`holds other words (${foreign})`);
    const raw = unspoken(said.text);
    if (raw !== null) wrong.push(`shows “${raw}” in “${said.text.trim().slice(0, 120)}”`);
  }
  return [...new Set(wrong)];
}

/** Null: a language of none of our readers. */
function codeOf(locale: string): Language | null {
  const language = languageOf(locale);
  return locale.toLowerCase().split('-')[0] === language && language !== 'qps' ? language : null;
}
