// How does the browser get the words of the merchant's screens? One language, as a chunk of its own.
import { type Language, languageOf, markedLanguage } from './languages.ts';
import { markMessages } from './marked.ts';
import type { Translation } from './words.ts';

type English = typeof import('./en/for-admin.ts').forAdmin;
/** What the screens say, and what the rules do. */
export type AdminMessages = English;

const chunks: Readonly<Record<Language, () => Promise<{ forAdmin: Translation<English> }>>> = {
  en: () => import('./en/for-admin.ts'),
  de: () => import('./de/for-admin.ts'),
  fr: () => import('./fr/for-admin.ts'),
  es: () => import('./es/for-admin.ts'),
  pl: () => import('./pl/for-admin.ts'),
  ru: () => import('./ru/for-admin.ts'),
  ar: () => import('./ar/for-admin.ts'),
};

/** The messages for a reader of this locale. */
export async function loadAdminMessages(locale: string): Promise<AdminMessages> {
  const language = languageOf(locale);
  if (language === markedLanguage) return markMessages((await import('./en/for-admin.ts')).forAdmin);
  // The same keys and arguments in another language: the texts differ, which the types can't tell.
  return (await chunks[language]()).forAdmin as AdminMessages;
}
