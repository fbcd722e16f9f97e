// What has the shop written about refunds on a page of its own?
import type { OwnPolicyText } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { isDenial, type WooClient } from '../client/client.ts';
import { readPlugin } from '../connect/plugin.ts';

const page = z.object({ slug: z.string(), content: z.object({ rendered: z.string() }) });
const path = 'wp/v2/pages';
const fields = 'slug,content';

/**
 * The addresses such a page has where nobody tells us which it is: the one WooCommerce makes it with, in English, and
 * the usual ones, the likelier first.
 */
const usualSlugs = [
  ...[
    'refund_returns',
    'refund-returns',
    'refund-policy',
    'return-policy',
    'returns-policy',
    'refunds',
    'returns',
  ],
  ...['rueckgabe', 'rueckgaberecht', 'widerruf', 'widerrufsbelehrung', 'politique-de-retour', 'retours'],
  ...['politica-de-devoluciones', 'devoluciones', 'zwroty', 'vozvrat'],
];

/**
 * Pages are read as any visitor reads them: WooCommerce's keys open nothing of WordPress', and what is no page for
 * visitors yet is no promise either. Where our plugin stands it says which page it is.
 */
export async function readPolicyText(client: WooClient): Promise<OwnPolicyText> {
  const { refundPage = null } = (await readPlugin(client)) ?? {};
  return refundPage === null ? findPage(client) : readPage(client, refundPage);
}

async function readPage(client: WooClient, id: number): Promise<OwnPolicyText> {
  const query = { _fields: fields };
  const found = await client.look({ path: `${path}/${id}`, query, shape: page, isPublic: true });
  if (isDenial(found)) return { state: found.status === 404 ? 'none' : 'closed' };
  return textOf(found);
}

async function findPage(client: WooClient): Promise<OwnPolicyText> {
  const query = { slug: usualSlugs.join(','), per_page: 20, _fields: fields };
  const found = await client.look({ path, query, shape: z.array(page), isPublic: true });
  if (isDenial(found)) return { state: 'closed' };
  return textOf(found.toSorted((a, b) => usualSlugs.indexOf(a.slug) - usualSlugs.indexOf(b.slug))[0]);
}

function textOf(found: z.infer<typeof page> | undefined): OwnPolicyText {
  const text = found?.content.rendered.trim() ?? '';
  return text === '' ? { state: 'none' } : { state: 'found', text };
}
