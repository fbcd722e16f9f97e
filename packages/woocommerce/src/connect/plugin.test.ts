// Where does the plugin say that the shop's own page for returns is?
import { expect, test } from 'vitest';
import { createClient } from '../client/client.ts';
import { sampleKeys, sampleShop } from '../client/sample-transport.ts';
import { readPlugin } from './plugin.ts';

const url = 'https://shop.example/returns/';
const portal = 'https://shop.example/returns/aftercare';
test.each<[string, object, object | null]>([
  ['with a page that holds ours', { pages: [url], portal }, { url, base: portal }],
  ['whose first page can’t hold ours', { pages: ['https://shop.example/'], portal }, { url, base: portal }],
  [
    'with plain permalinks',
    { pages: [`${url}?page_id=7`], portal: null },
    { url: `${url}?page_id=7`, base: null },
  ],
  ['older than the question', { pages: [url] }, { url, base: null }],
  ['without a page', { pages: [], portal: null }, null],
  ['with an address nobody is sent to', { pages: ['http://shop.example/returns/'], portal }, null],
  ['with an address that runs', { pages: [url], portal: 'javascript:alert(1)' }, { url, base: null }],
])('a plugin %s says where the shop’s own page is', async (_, told, page) => {
  const { transport } = sampleShop(() => ({ json: { plugin: '1.0.0', ...told } }));
  const client = createClient({ siteUrl: 'https://shop.example', keys: sampleKeys, transport, timeoutMs: 9 });
  expect((await readPlugin(client))?.returnsPage).toEqual(page);
});
