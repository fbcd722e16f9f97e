// Does every rule read as a sentence of its reader's language, with no code in it?
import { type ReturnRule, returnRuleSchema } from '@aftercare/core/policy/rules.ts';
import { type Language, languageCodes } from '@aftercare/words/languages.ts';
import { loadAdminMessages } from '@aftercare/words/load-admin.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../messages/reader.ts';
import { anyRule } from './any-rule.ts';
import { tellRule } from './rule-sentence.ts';

const readerOf = async (language: Language) => createReader(await loadAdminMessages(language), language);
/** Nobody sees the marks that keep a text's direction. */
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069\u061c\u200e\u200f]/gu, '');

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const shoes = returnRuleSchema.parse({
  name: 'Shoes',
  when: { applicableCountry: ['DE'], productTags: ['shoes'] },
  outcome: {
    merchantReturnDays: 30,
    wayBack: { returnFees: 'FreeReturn', returnShippingFee: eur(0) },
  },
});

describe('“If Germany and shoes: 30 days, free”', () => {
  test.each<[Language, string]>([
    [
      'en',
      'If the country is Germany and the product has the tag “shoes”: 30 days to return and free return.',
    ],
    [
      'de',
      'Wenn das Lieferland Deutschland ist und das Produkt den Tag „shoes“ hat: 30 Tage Rückgabefrist und kostenlose Rücksendung.',
    ],
    [
      'fr',
      'Si le pays de livraison est Allemagne et le produit porte la balise « shoes » : délai de retour de 30 jours et retour gratuit.',
    ],
    [
      'es',
      'Si el país de entrega es Alemania y el producto tiene la etiqueta «shoes»: plazo de devolución de 30 días y devolución gratuita.',
    ],
    ['pl', 'Jeśli kraj dostawy to Niemcy i produkt ma tag „shoes”: 30 dni na zwrot i darmowy zwrot.'],
    [
      'ru',
      'Если страна доставки — Германия и у товара метка «shoes»: срок возврата 30 дней и бесплатный возврат.',
    ],
    ['ar', 'إذا كان بلد التوصيل ألمانيا وكان المنتج يحمل الوسم «shoes»: مدة الإرجاع ٣٠ يومًا وإرجاع مجاني.'],
  ])('reads so in %s', async (language, sentence) => {
    const reader = (await readerOf(language)).at({
      platform: 'Shopify',
      timeZone: null,
      country: language === 'ar' ? 'EG' : null,
    });
    const told = tellRule({ reader, countsCategories: false }, shoes);
    expect(plain(told).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(sentence);
  });
});

describe.each(languageCodes)('in %s', (language) => {
  const codes =
    /[A-Z]{2,}_|needsReview|eligible|FreeReturn|Responsibility|ShippingFees|undefined|null|NaN|[{}]/;

  test('no rule reads with a code in it', async () => {
    const reader = await readerOf(language);
    fc.assert(
      fc.property(anyRule, fc.boolean(), (rule, countsCategories) => {
        // What people typed may hold anything.
        const named: ReturnRule['when'] = {
          ...rule.when,
          productTags: rule.when.productTags.map(() => 'x'),
          skus: rule.when.skus.map(() => 'x'),
          customerTags: rule.when.customerTags.map(() => 'x'),
        };
        const sentence = tellRule({ reader, countsCategories }, { ...rule, when: named });
        expect(sentence).not.toMatch(codes);
        for (const code of rule.when.applicableCountry)
          expect(sentence).not.toMatch(new RegExp(`(?<!\\p{L})${code}(?!\\p{L})`, 'u'));
      }),
    );
  });
});

test('a rule without a condition says that it holds for every return, and one without an outcome that it says nothing', async () => {
  const reader = await readerOf('en');
  const empty = returnRuleSchema.parse({ name: 'All', when: {}, outcome: {} });
  expect(tellRule({ reader, countsCategories: false }, empty)).toBe('For every return: nothing said yet.');
});

test('a long list is cut, and says how much is left', async () => {
  const reader = await readerOf('en');
  const skus = Array.from({ length: 9 }, (_, at) => `S${at}`);
  const rule = { ...shoes, when: { ...shoes.when, applicableCountry: [], productTags: [], skus } };
  expect(tellRule({ reader, countsCategories: false }, rule)).toMatch(
    /^If the SKU is “S0”, .*“S5”, or 3 more: /,
  );
});
