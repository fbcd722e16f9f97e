// Which words does a reader of this language get? For the server, which knows all languages; the admin loads one.
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { type Language, languageOf, markedLanguage } from './languages.ts';
import { markMessages } from './marked.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sayIn, type Translation, type Words } from './words.ts';

/** Every message, by area; English is what the others are checked against. */
export type Catalogue = typeof en;
export type Area = keyof Catalogue;
/** An area’s words as pages say them. */
export type Spoken<A extends Area> = Words<Catalogue[A]>;

export const catalogues: Readonly<Record<Language, Translation<Catalogue>>> = { en, de, fr, es, pl, ru, ar };

const spoken = new Map<string, unknown>();

/** The words of one area for a reader of this locale, "de-AT". */
export function wordsOf<A extends Area>(area: A, locale: string): Spoken<A> {
  const key = `${area} ${locale}`;
  const known = spoken.get(key);
  if (known !== undefined) return known as Spoken<A>;
  const words = sayIn(messagesOf(area, locale), locale);
  // Countries come from readers: a bounded memory, however many they invent.
  if (spoken.size > 200) spoken.clear();
  spoken.set(key, words);
  return words;
}

function messagesOf<A extends Area>(area: A, locale: string): Catalogue[A] {
  const language = languageOf(locale);
  if (language === markedLanguage) return markMessages(en[area]);
  // Another language has the same keys and arguments: its texts differ, which the types can't tell.
  return catalogues[language][area] as Catalogue[A];
}
