// Which page of a list was asked for, and what stands in its headers?
import { choiceOf, idsOf, wholeOf } from './parameters.ts';
import type { Answer, Asked } from './route.ts';

export type Page = { page: number; perPage: number; offset: number; order: 'asc' | 'desc' };

export function readPage({ query }: Asked): Page {
  const page = wholeOf(query, 'page', { otherwise: 1, low: 1 });
  const perPage = wholeOf(query, 'per_page', { otherwise: 10, low: 1, high: 100 });
  const offset = wholeOf(query, 'offset', { otherwise: (page - 1) * perPage });
  return { page, perPage, offset, order: choiceOf(query, 'order', ['asc', 'desc'], 'desc') };
}

/** `include` and `exclude` before anything else. */
export function chosen<R extends { id: string }>(asked: Asked, rows: R[]): R[] {
  const include = new Set(idsOf(asked.query, 'include'));
  const exclude = new Set(idsOf(asked.query, 'exclude'));
  return rows.filter((row) => {
    const id = Number(row.id);
    return (include.size === 0 || include.has(id)) && !exclude.has(id);
  });
}

/** One page of rows, with totals and the link header that gives the credentials away. */
export function answerPage<R>(asked: Asked, rows: R[], page: Page, write: (row: R) => unknown): Answer {
  const pages = Math.ceil(rows.length / page.perPage);
  const links = [
    page.page > 1 ? linkTo(asked, Math.min(page.page - 1, Math.max(pages, 1)), 'prev') : null,
    page.page < pages ? linkTo(asked, page.page + 1, 'next') : null,
  ].filter((link) => link !== null);
  return {
    body: rows.slice(page.offset, page.offset + page.perPage).map(write),
    headers: {
      'x-wp-total': String(rows.length),
      'x-wp-totalpages': String(pages),
      ...(links.length > 0 && { link: links.join(', ') }),
    },
  };
}

function linkTo({ url, site }: Asked, page: number, rel: string): string {
  const search = new URLSearchParams(url.search);
  search.set('page', String(page));
  return `<${site.url}${url.pathname}?${search}>; rel="${rel}"`;
}
