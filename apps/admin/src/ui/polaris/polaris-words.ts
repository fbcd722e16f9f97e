// What does Polaris itself say, in the reader's language?
import english from '@shopify/polaris/locales/en.json';

interface PolarisText {
  readonly [key: string]: string | PolarisText;
}

/** Those of our languages that Polaris speaks too. */
const others: Readonly<Record<string, () => Promise<{ readonly default: PolarisText }>>> = {
  de: () => import('@shopify/polaris/locales/de.json'),
  es: () => import('@shopify/polaris/locales/es.json'),
  fr: () => import('@shopify/polaris/locales/fr.json'),
  pl: () => import('@shopify/polaris/locales/pl.json'),
};

/** Polaris' words for this locale; English where it has none. Texts a language of theirs lacks are English too. */
export async function loadPolarisWords(locale: string): Promise<PolarisText[]> {
  const [language = ''] = locale.split('-');
  const load = others[language];
  return load === undefined ? [english] : [(await load()).default, english];
}
