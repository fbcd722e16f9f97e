// What does Polaris itself say, in the reader's language?
import english from '@shopify/polaris/locales/en.json';

interface PolarisText {
  readonly [key: string]: string | PolarisText;
}

/** Where a language lacks a text of Polaris, it is English. */
const others: Readonly<Record<string, () => Promise<PolarisText>>> = {
  de: async () => (await import('@shopify/polaris/locales/de.json')).default,
  es: async () => (await import('@shopify/polaris/locales/es.json')).default,
  fr: async () => (await import('@shopify/polaris/locales/fr.json')).default,
  pl: async () => (await import('@shopify/polaris/locales/pl.json')).default,
  // Polaris speaks neither: of the parts that we use, we do.
  ru: async () => (await import('@aftercare/words/ru/polaris.ts')).polaris,
  ar: async () => (await import('@aftercare/words/ar/polaris.ts')).polaris,
};

/** What Polaris says in this locale, and what it says in English where that lacks a text. */
export async function loadPolarisWords(locale: string): Promise<PolarisText[]> {
  const [language = ''] = locale.split('-');
  const load = others[language];
  return load === undefined ? [english] : [await load(), english];
}
