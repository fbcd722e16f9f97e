// What does a shopper read of the shop's terms for returns, before they buy or send anything?
import type { FoundTerms, ShownTerms } from '@aftercare/core/policy/shown-terms.ts';
import {
  countriesOf,
  type GoodsTerms,
  type TermsOverview,
  termsOverview,
} from '@aftercare/core/policy/terms-overview.ts';
import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import { drawHidden } from '../frame/field.ts';
import { backLink, drawPage, type Frame } from '../frame/frame.ts';
import { html, type Markup } from '../frame/html.ts';
import { languageName } from '../frame/language.ts';
import { type TermSentences, termSentences } from '../terms/sentences.ts';

type Words = Spoken<'terms'>;

/** Where the page stands, below the frame's base. */
export const termsPath = '/returns-policy';

/** GET /returns-policy, `country` in its address: "NO"; null: none was chosen. */
export interface TermsView {
  readonly terms: ShownTerms;
  readonly country: string | null;
}

/** What holds for orders to this country; another is chosen by a form that a link could be as well. */
export function drawTermsPage(frame: Frame, { terms, country }: TermsView): string {
  const shopper = wordsOf('shopper', frame.language);
  const say = wordsOf('terms', frame.language);
  const sentences = termSentences(frame.language, terms.countedFrom);
  const overview = termsOverview(terms, country);
  const heading = country === null ? say.page.general : say.page.to({ country: nameOf(frame, country) });
  const body = html`<h1>${say.page.title}</h1>
<p class="lead">${say.page.intro({ shop: frame.shopName })}</p>
${drawChoice(frame, say, countriesOf(terms), country)}
<section><h2>${heading}</h2>
${drawList([...linesOf(sentences, overview.general), ...(overview.mayDiffer ? [say.others] : []), say.rights])}</section>
${drawGoods(frame, say, sentences, overview)}
${drawNever(frame, say, overview)}
<p><a class="door" href="${frame.base}/find">${shopper.find.title}</a></p>`;
  return drawPage(frame, { title: say.page.title, back: backLink(`${frame.base}/`, shopper), body });
}

/** Countries that rules tell apart; of all others one thing holds. */
function drawChoice(
  frame: Frame,
  say: Words,
  countries: readonly string[],
  country: string | null,
): Markup | null {
  if (countries.length === 0) return null;
  const named = countries
    .map((code) => ({ code, name: nameOf(frame, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, frame.language));
  const option = (code: string, name: string) =>
    html`<option value="${code}"${code === (country ?? '') ? html` selected` : null}>${name}</option>`;
  // The address of a form that only asks is written anew by the browser: a chosen language goes along as a field.
  const chosen = frame.chosen === null ? null : drawHidden(languageName, frame.chosen);
  return html`<form method="get" action="${frame.base}${termsPath}">${chosen}
<div class="field"><label for="country">${say.page.country}</label>
<select id="country" name="country">${option('', say.page.every)}${named.map(({ code, name }) => option(code, name))}</select></div>
<button class="secondary">${say.page.submit}</button>
</form>`;
}

function drawGoods(
  frame: Frame,
  say: Words,
  sentences: TermSentences,
  { goods }: TermsOverview,
): Markup | null {
  const some = goods.filter(({ terms }) => terms.answer.canReturn);
  if (some.length === 0) return null;
  return html`<section><h2>${say.page.some}</h2>
${some.map((one) => html`<h3>${nameGoods(frame, say, one)}</h3>${drawList(linesOf(sentences, one.terms))}`)}</section>`;
}

function drawNever(frame: Frame, say: Words, { goods }: TermsOverview): Markup | null {
  const never = goods.flatMap((one) =>
    one.terms.answer.canReturn ? [] : [{ ...one, why: one.terms.answer.message }],
  );
  if (never.length === 0) return null;
  const rows = never.map(
    (one) =>
      html`<li>${nameGoods(frame, say, one)}${one.why === '' ? null : html`<br><bdi>${one.why}</bdi>`}</li>`,
  );
  return html`<section><h2>${say.page.never}</h2><ul>${rows}</ul></section>`;
}

function linesOf(sentences: TermSentences, { answer, days, restocking, wayBack }: FoundTerms): string[] {
  if (!answer.canReturn) return [sentences.answer(answer)];
  const lines = [sentences.days(days), sentences.wayBack(wayBack), sentences.restocking(restocking)];
  return lines.filter((line) => line !== '');
}

function drawList(lines: readonly string[]): Markup {
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function nameGoods(frame: Frame, say: Words, { productTags, skus }: GoodsTerms): string {
  const marks = listIn(
    frame,
    productTags.map((name) => say.page.quoted({ name })),
  );
  const numbers = listIn(
    frame,
    skus.map((sku) => sku.replace(/\*$/, '…')),
  );
  if (skus.length === 0) return say.page.marked({ list: marks });
  return productTags.length === 0 ? say.page.numbered({ list: numbers }) : say.page.both({ marks, numbers });
}

function listIn(frame: Frame, all: readonly string[]): string {
  return new Intl.ListFormat(frame.language, { type: 'disjunction' }).format(all);
}

function nameOf(frame: Frame, country: string): string {
  return new Intl.DisplayNames(frame.language, { type: 'region' }).of(country) ?? country;
}
