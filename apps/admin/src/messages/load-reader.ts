// How does the page come to the words of its reader, and say which language it is in?
import { dirOf, localeFor, mainLanguage } from '@aftercare/words/languages.ts';
import { loadAdminMessages } from '@aftercare/words/load-admin.ts';
import { createReader, type Reader } from './reader.ts';

/** As the admin around us says in the address, else as the browser does: "de-AT". */
export function pageLocale(): string {
  const told = new URLSearchParams(window.location.search).get('locale');
  return localeFor([told, ...navigator.languages], null) ?? mainLanguage;
}

/** The reader of this page. */
export async function loadReader(locale: string): Promise<Reader> {
  document.documentElement.lang = locale;
  document.documentElement.dir = dirOf(locale);
  return createReader(await loadAdminMessages(locale), locale);
}
