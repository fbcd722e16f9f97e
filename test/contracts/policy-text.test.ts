// Are the shop's own words on returns read from each platform as it keeps them, and said to be closed where they are?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPolicyText } from '../../packages/core/src/policy/reading/read-policy-text.ts';
import { createShopifyPlatform } from '../../packages/shopify/src/platform.ts';
import { createWooCommercePlatform } from '../../packages/woocommerce/src/platform.ts';
import { facts } from '../mirror/told-shop.ts';
import { type ConnectedShop, connectPracticeShopify, DOMAIN } from '../support/practice-shopify.ts';
import { connectPracticeWoo } from '../support/practice-woocommerce.ts';

const SITE = 'practice-woo.example';
const words = '<p>You may return items within 21 days of delivery.</p>';

describe('Shopify', () => {
  let connected: ConnectedShop;
  beforeAll(async () => {
    connected = await connectPracticeShopify();
  });
  afterAll(() => connected.close());
  const read = () => createShopifyPlatform(connected.options).readPolicyText();

  test('the refund policy of the shop’s settings is its own text, and what it says is found in it', async () => {
    const answer = await read();
    if (answer.state !== 'found') throw new Error(answer.state);
    expect(readPolicyText(answer.text).merchantReturnDays).toMatchObject({ kind: 'found', value: 30 });
    await connected.post('/policy-text', { domain: DOMAIN, text: words });
    expect(await read()).toEqual({ state: 'found', text: words });
  });

  test('a shop that has written none has none', async () => {
    await connected.post('/policy-text', { domain: DOMAIN, text: '' });
    expect(await read()).toEqual({ state: 'none' });
    await connected.post('/policy-text', { domain: DOMAIN, text: words });
  });

  test('without the scope for it the text is closed, and the shop is read all the same', async () => {
    await connected.post('/admin-frame/install', { scopes: ['read_orders'] });
    const platform = createShopifyPlatform(connected.options);
    expect(await platform.readPolicyText()).toEqual({ state: 'closed' });
    expect((await platform.readShop()).currency).toBe('EUR');
  });

  test('the link into the theme editor names our embed by the app’s key, and only the admin knows whether it is on', () => {
    const { url, isOn } = createShopifyPlatform(connected.options).blockSwitch(facts);
    expect(url).toBe(
      'shopify://admin/themes/current/editor?context=apps&activateAppId=practice-api-key/footer-link',
    );
    expect(isOn).toBeNull();
  });
});

describe.each([true, false])('WooCommerce, our plugin there: %s', (plugin) => {
  let connected: Awaited<ReturnType<typeof connectPracticeWoo>>;
  beforeAll(async () => {
    connected = await connectPracticeWoo({ plugin });
  });
  afterAll(() => connected.close());
  const platform = () => createWooCommercePlatform(connected.options);

  test('the page WooCommerce makes for it is read as any visitor reads it, without our keys', async () => {
    await connected.post('/policy-text', { domain: SITE, text: words });
    expect(await platform().readPolicyText()).toEqual({ state: 'found', text: words });
  });

  test('a page that is not published is none', async () => {
    await connected.post('/policy-text', { domain: SITE, text: '' });
    expect(await platform().readPolicyText()).toEqual({ state: 'none' });
  });

  test('the link leads to the plugin’s page, else to where it is put in; it is on once a page holds the block', async () => {
    const shown = async () => platform().blockSwitch(await platform().readShop());
    const installed = /\/wp-admin\/admin\.php\?page=aftercare$/;
    const upload = /\/wp-admin\/plugin-install\.php\?tab=upload$/;
    expect((await shown()).url).toMatch(plugin ? installed : upload);
    expect((await shown()).isOn).toBe(plugin);
    if (!plugin) return;
    await connected.post('/woocommerce/returns-page', { made: false });
    expect((await shown()).isOn).toBe(false);
  });
});
