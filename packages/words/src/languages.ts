// Which languages are there, and which of them does a reader get?

interface LanguageFacts {
  /** As its readers call it themselves. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

/** In the order they are offered. */
export const languages = {
  en: { name: 'English', dir: 'ltr' },
  de: { name: 'Deutsch', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
  pl: { name: 'Polski', dir: 'ltr' },
  ru: { name: 'Русский', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];

/** Where no wish says otherwise. */
export const mainLanguage: Language = 'en';

/** For tests and translators: the English texts marked, so that one beside the catalogue is seen. No reader is offered it. */
export const markedLanguage = 'qps';

/** The language of a locale we made, "de-AT": its words are in the catalogue. */
export function languageOf(locale: string): Language | typeof markedLanguage {
  const [code = ''] = locale.toLowerCase().split('-');
  if (code === markedLanguage) return markedLanguage;
  return languageCodes.find((one) => one === code) ?? mainLanguage;
}

/** Which way a locale is written. */
export function dirOf(locale: string): 'ltr' | 'rtl' {
  const language = languageOf(locale);
  return language === markedLanguage ? 'ltr' : languages[language].dir;
}

/** Short months of Polish have no genitive: "29 maj" is no day by which anything can be done, "29 maja" is. */
export function monthOf(locale: string): 'short' | 'long' {
  return languageOf(locale) === 'pl' ? 'long' : 'short';
}

/** The same where Intl is asked for a whole style. */
export function dateStyleOf(locale: string): 'medium' | 'long' {
  return monthOf(locale) === 'long' ? 'long' : 'medium';
}

/**
 * The first of the wishes ("de-AT", "de_DE", "pl") that names a language of ours, as its country writes it;
 * `country` where the wish names none. Null: none of ours is wished for.
 */
export function localeFor(
  wishes: readonly (string | null | undefined)[],
  country: string | null,
): string | null {
  for (const wish of wishes) {
    const [, code = '', region] = wishShape.exec(wish ?? '') ?? [];
    const isOurs = code.toLowerCase() === languageOf(code);
    if (isOurs && region !== undefined) return `${code.toLowerCase()}-${region.toUpperCase()}`;
    if (isOurs) return withCountry(code.toLowerCase(), country);
  }
  return null;
}

const wishShape = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?(?:[-_][\w-]+)?$/i;

/** A language as a country writes it where it is that country's own: "de-AT", but "en" for a reader in Austria. */
export function withCountry(language: string, country: string | null): string {
  return languageOfCountry(country) === language ? `${language}-${country?.toUpperCase()}` : language;
}

/** What most people of a country read: "AT" -> "de"; null: no such country. */
function languageOfCountry(country: string | null): string | null {
  if (country === null || !/^[A-Za-z]{2}$/.test(country)) return null;
  const known = languagesOfCountries.get(country) ?? new Intl.Locale(`und-${country}`).maximize().language;
  languagesOfCountries.set(country, known);
  return known;
}

// Asked for every page; two letters, so it cannot grow.
const languagesOfCountries = new Map<string, string>();

/** The tags of an Accept-Language header, the most wished for first. */
export function readWishes(header: string | undefined): string[] {
  const wishes = (header ?? '').slice(0, 500).split(',').map(readWish);
  return wishes
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

function readWish(part: string): { tag: string; weight: number } {
  const [tag = '', ...settings] = part.split(';').map((text) => text.trim());
  const weight = settings.find((text) => text.startsWith('q='))?.slice(2);
  return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
}
