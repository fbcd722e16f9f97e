// How does a mail look where HTML is shown? 600 px, live text, one button, light and dark.
import { html, type Markup, webAddress } from '../frame/html.ts';
import { type Block, type Letter, manyLines, oneLine, sayShop } from './letter.ts';
import { drawHeadOfMail, type Manner, mannerOf } from './manner.ts';
import type { Brand } from './notice.ts';

/** The HTML part. */
export function drawMarkup(letter: Letter, brand: Brand): string {
  const manner = mannerOf(brand.style);
  const { ink, muted } = manner;
  const draw = (block: Block) => drawBlock(block, manner);
  return html`<!doctype html>
<html lang="${brand.language}" dir="${brand.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${letter.subject}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: #121416 !important; }
  .ink { color: #f1f3f4 !important; }
  .muted { color: #b4bac0 !important; }
  .card { background: #1d2023 !important; }
  .press { ${manner.pressOnDark} }
}
</style>
</head>
<body class="paper" style="margin:0;padding:0;background:#ffffff">
<div style="display:none;max-height:0;overflow:hidden">${letter.preheader}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;text-align:start"><tr><td>
${drawHeadOfMail(oneLine(brand.shopName), brand.logo, manner)}
<h1 class="ink" style="${ink};font-size:24px;line-height:30px;font-weight:600;margin:0 0 16px">${oneLine(letter.answer)}</h1>
${letter.blocks.map(draw)}
${drawButton(letter, manner)}${(letter.after ?? []).map(draw)}
<p class="ink" style="${ink};margin:0 0 24px">${oneLine(letter.ifNot)}</p>
<p class="muted" style="${muted};font-size:14px;margin:0;border-top:1px solid #7a8086;padding-top:16px"><bdi>${sayShop(brand)}</bdi><br>${oneLine(letter.why)}</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`.toString();
}

function drawButton(letter: Letter, { press }: Manner): Markup {
  const url = webAddress(letter.button.url);
  if (url === null) throw new TypeError('A mail’s button leads to a web address.');
  return html`<p style="margin:24px 0"><a class="press" href="${url}" style="${press}">${letter.button.label}</a></p>`;
}

function drawBlock(block: Block, manner: Manner): Markup {
  const { ink, card } = manner;
  switch (block.kind) {
    case 'paragraph':
      return html`<p class="ink" style="${ink};margin:0 0 16px">${oneLine(block.text)}</p>`;
    case 'quote':
      return html`<p class="ink card" style="${card};white-space:pre-line"><bdi>${manyLines(block.text)}</bdi></p>`;
    case 'code':
      return html`<p class="ink card" style="${card};font-size:32px;line-height:40px;font-weight:600;letter-spacing:4px;text-align:center"><bdi>${oneLine(block.text)}</bdi></p>`;
    case 'steps':
      return html`<ol class="ink" style="${ink};margin:0 0 16px;padding-inline-start:24px">${block.steps.map((step) => html`<li style="padding:4px 0">${oneLine(step)}</li>`)}</ol>`;
    case 'links':
      return html`<ul class="ink" style="${ink};margin:0 0 16px;padding-inline-start:24px">${block.links.map((link) => drawLink(link, manner))}</ul>`;
    case 'facts':
      return html`<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">${block.rows.map((row) => drawFact(row, manner))}</table>`;
  }
}

function drawLink(
  link: { readonly label: string; readonly text: string; readonly url: string },
  { ink }: Manner,
): Markup {
  const url = webAddress(link.url);
  if (url === null) throw new TypeError('A link of a mail leads to a web address.');
  return html`<li style="padding:4px 0"><a class="ink" href="${url}" style="${ink};font-weight:600">${oneLine(link.label)}</a> · ${oneLine(link.text)}</li>`;
}

function drawFact(
  row: { readonly name: string; readonly value: string; readonly isSum?: boolean },
  { fact }: Manner,
): Markup {
  const weight = row.isSum ? ';font-weight:600' : ';font-weight:400';
  return html`<tr><th scope="row" class="ink" align="start" style="${fact}${weight};text-align:start"><bdi>${oneLine(row.name)}</bdi></th><td class="ink" style="${fact}${weight};text-align:end;padding-inline-start:16px"><bdi>${oneLine(row.value)}</bdi></td></tr>`;
}
