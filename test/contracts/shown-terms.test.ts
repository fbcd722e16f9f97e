// Does the real Liquid of the storefront's block show what core says of these goods in this country, handed over as the app does it?
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { termSentences } from '../../apps/portal/src/terms/sentences.ts';
import { placeBlock, renderAppBlocks } from '../../apps/practice-shop/src/edges/storefront/app-blocks.ts';
import type { Policy } from '../../packages/core/src/policy/policy.ts';
import { returnRuleSchema } from '../../packages/core/src/policy/rules.ts';
import { sampleVersion } from '../../packages/core/src/policy/sample-version.ts';
import { aspects, type Looked, shownTerms, termsFor } from '../../packages/core/src/policy/shown-terms.ts';
import { createShopifyPlatform } from '../../packages/shopify/src/platform.ts';
import { createWooCommercePlatform } from '../../packages/woocommerce/src/platform.ts';
import { wordsOf } from '../../packages/words/src/catalogue.ts';
import { writeTerms } from '../../web/src/http/portal/written-terms.ts';
import { type ConnectedShop, connectPracticeShopify } from '../support/practice-shopify.ts';
import { connectPracticeWoo } from '../support/practice-woocommerce.ts';

const folder = fileURLToPath(new URL('../../extensions/storefront', import.meta.url));
let connected: ConnectedShop;
beforeAll(async () => {
  connected = await connectPracticeShopify();
  const { world } = connected.shop;
  placeBlock(world, world.defaultShop, 'terms', {});
});
afterAll(() => connected.close());

const shopOf = () => connected.shop.world.defaultShop;
const hand = (policy: Policy) => createShopifyPlatform(connected.options).showTerms(writeTerms(policy, 'DE'));

/** The sentences on a product's page. */
function shown({ country, productTags, sku }: Looked, language = 'en', isGiftCard = false): string[] {
  const [sample] = [...shopOf().products.values()];
  const variant = sample?.variants[0];
  if (sample === undefined || variant === undefined) throw new Error('The shop sells nothing');
  const own = { tags: [...productTags], variants: [{ ...variant, sku: sku ?? '' }], isGiftCard };
  const product = { ...sample, ...own };
  const looking = { language, country: country ?? '', product, variant: null };
  const { product: page } = renderAppBlocks(connected.shop.world, shopOf(), folder, looking);
  return [...page.matchAll(/<li>([^<]*)<\/li>/g)].map(([, text = '']) => text);
}

/** What stands there by the rules in core. */
function expected(policy: Policy, looked: Looked, language = 'en'): string[] {
  const found = termsFor(shownTerms(policy), looked);
  const say = termSentences(language, policy.countedFrom);
  const { others, rights } = wordsOf('terms', language);
  const lines = [say.days(found.days), say.wayBack(found.wayBack), say.restocking(found.restocking)];
  const told = found.answer.canReturn ? lines : [say.answer(found.answer)];
  return [...told.filter((text) => text !== ''), ...(found.mayDiffer ? [others] : []), rights];
}

const norway = { name: 'North', when: { applicableCountry: ['NO'] }, outcome: { merchantReturnDays: 60 } };
const inNorway = { country: 'NO', productTags: [], sku: 'A-1' };

test('before the app has sent any, the block shows nothing', () => {
  expect(shown(inNorway)).toEqual([]);
});

test('a rule for a country is shown there, in the reader’s language, also when it is sent twice', async () => {
  const { policy } = sampleVersion({ rules: [returnRuleSchema.parse(norway)] });
  await hand(policy);
  await hand(policy);
  expect(shopOf().metafields.filter(({ key }) => key === 'return_terms')).toHaveLength(1);
  expect(shown(inNorway)).toContain('60 days to return, counted from delivery.');
  expect(shown({ ...inNorway, country: 'DE' })).toContain('30 days to return, counted from delivery.');
  expect(shown(inNorway, 'de-DE')).toContain('60 Tage Rückgabefrist ab der Lieferung.');
  // Not one of ours: in the main one.
  expect(shown(inNorway, 'nl')).toContain('60 days to return, counted from delivery.');
});

test('what stands there already is not written again; what was taken away or has changed is', async () => {
  const { metafields } = shopOf();
  const [row] = metafields.filter(({ key }) => key === 'return_terms');
  if (row === undefined) throw new Error('Nothing was handed over');
  const { policy } = sampleVersion({ rules: [returnRuleSchema.parse(norway)] });
  const written = () => metafields.find(({ key }) => key === 'return_terms');
  await hand(policy);
  const asShopifyMightKeepIt = JSON.stringify(writeTerms(policy, 'DE'), null, 1);
  metafields.put({ ...row, value: asShopifyMightKeepIt });
  await hand(policy);
  expect(written()?.value).toBe(asShopifyMightKeepIt);
  await hand(sampleVersion({ rules: [] }).policy);
  expect(shown(inNorway)).toContain('30 days to return, counted from delivery.');
  metafields.delete(row.id);
  await hand(policy);
  expect(shown(inNorway)).toContain('60 days to return, counted from delivery.');
});

test('of a gift card it is shown that it can’t be returned, and nothing else, whatever a rule says', async () => {
  const doubt = { ...norway, when: { reasons: ['DEFECTIVE'] }, outcome: { answer: 'eligible' } };
  const { policy } = sampleVersion({ rules: [doubt, norway].map((one) => returnRuleSchema.parse(one)) });
  await hand(policy);
  expect(shown(inNorway, 'en', true)).toEqual([
    'Gift cards can’t be returned.',
    'Your statutory rights stay as they are.',
  ]);
  expect(shown(inNorway, 'de', true)).toContain('Geschenkgutscheine können nicht zurückgegeben werden.');
});

test('of more rules than a storefront takes, it is shown that other terms may apply, and none that might be wrong', async () => {
  const skus = Array.from({ length: 200 }, (_, at) => `${at}`.padEnd(100, 'x'));
  const rules = Array.from({ length: 20 }, () => returnRuleSchema.parse({ ...norway, when: { skus } }));
  const { policy } = sampleVersion({ rules });
  await hand(policy);
  const texts = shown(inNorway);
  expect(texts).toContain(
    'In some cases other terms apply: the return page shows them before you send anything.',
  );
});

test('of fifty rules the last is shown as well, and what holds in general, and the last of two hundred numbers', async () => {
  const fill = (at: number) => ({ ...norway, when: { productTags: [`t${at}`], reasons: ['DEFECTIVE'] }, outcome: { merchantReturnDays: at + 1 } });
  const skus = Array.from({ length: 200 }, (_, at) => `S-${at}`);
  const last = { ...norway, when: { skus }, outcome: { restockingFeeBasisPoints: 500 } };
  const rules = [...Array.from({ length: 49 }, (_, at) => fill(at)), last].map((one) => returnRuleSchema.parse(one));
  const { policy } = sampleVersion({ rules });
  await hand(policy);
  for (const sku of ['s-199', 's-200']) {
    const looked = { country: 'DE', productTags: Array.from({ length: 49 }, (_, at) => `t${at}`), sku };
    expect(shown(looked)).toEqual(expected(policy, looked));
  }
}); // biome-ignore format: a table of rules

const pick = <T>(...of: T[]) => fc.constantFrom(...of);
const some = <T>(...of: T[]) => fc.subarray(of, { maxLength: 2 });
const anyRule = fc
  .record({
    name: pick('One'),
    when: fc.record({
      applicableCountry: some('NO', 'DE'),
      productTags: some('Shoes', 'hats', 'On sale'),
      skus: some('a-*', 'A-1', '*'),
      reasons: pick([], ['DEFECTIVE']),
    }),
    outcome: fc.record({
      answer: pick(null, 'eligible', 'needsReview', 'ineligible'),
      message: pick('', 'No & never.'),
      merchantReturnDays: pick(null, 7, 30),
      restockingFeeBasisPoints: pick(null, 0, 1250),
      wayBack: pick(null, {
        returnFees: 'ReturnShippingFees',
        returnShippingFee: { minor: 390, currency: 'EUR' },
      }),
    }),
  })
  .map((one) => returnRuleSchema.parse(one));
const anyLook = fc.record({
  country: pick('NO', 'DE', 'FR'),
  productTags: some('shoes', 'Hats', 'on sale', 'final-sale'),
  sku: pick('', 'A-1', 'a-2', 'C').map((sku) => (sku === '' ? null : sku)),
});

test('what stands on a product’s page is what core finds, for any rules, country, tags and number', async () => {
  const asserted = fc.asyncProperty(fc.array(anyRule, { maxLength: 5 }), anyLook, async (rules, looked) => {
    const { policy } = sampleVersion({ rules });
    const [row] = shopOf().metafields.filter(({ key }) => key === 'return_terms');
    if (row === undefined) throw new Error('Nothing was handed over');
    shopOf().metafields.put({ ...row, value: JSON.stringify(writeTerms(policy, null)) });
    const texts = shown(looked).map((text) => text.replaceAll('&amp;', '&'));
    expect(texts).toEqual(expected(policy, looked));
  });
  await fc.assert(asserted, { numRuns: 150 });
});

test('every aspect is one the block knows', () =>
  expect(aspects.join()).toBe('answer,days,wayBack,restocking'));

test('a WooCommerce without our plugin has no place for them, and nothing fails', async () => {
  const woo = await connectPracticeWoo({ plugin: false });
  try {
    const { showTerms } = createWooCommercePlatform(woo.options);
    const { policy } = sampleVersion();
    await expect(showTerms(writeTerms(policy, 'DE'))).resolves.toBeUndefined();
    await woo.post('/woocommerce/plugin', { active: true });
    await expect(showTerms(writeTerms(policy, 'DE'))).resolves.toBeUndefined();
  } finally {
    await woo.close();
  }
});
