// What stands in the head of every page that is a document of its own?
import { html, type Markup } from './html.ts';

interface Head {
  readonly title: string;
  readonly cssUrl: string;
  readonly goTo?: string | null;
}

/** No search engine lists it, no other site learns its address. */
export function drawHead({ title, cssUrl, goTo = null }: Head): Markup {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">${goTo === null ? null : html`<meta http-equiv="refresh" content="0;url=${goTo}">`}
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${cssUrl}">
</head>`;
}
