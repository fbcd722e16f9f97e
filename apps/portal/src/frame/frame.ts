// What surrounds every page the shopper sees: language, title, way back, help?

import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import { lowerHeadings, nameClasses, writeFragment } from './fragment.ts';
import { drawHead } from './head.ts';
import { html, type Markup, mailLink } from './html.ts';
import { carryLanguage, drawLanguages } from './language.ts';
import { drawName, type LogoView } from './logo.ts';
import { drawProblems, type Problem } from './problem.ts';
import { formatTime } from './text.ts';
import { sayTitle } from './title.ts';

/** What is the same on every page of one shop for one reader. */
export interface Frame {
  /** Link prefix, without a slash at the end: "/portal/hill.myshopify.com" or "/apps/aftercare". */
  readonly base: string;
  readonly shopName: string;
  /** Empty: the shop gave none. */
  readonly contactEmail: string;
  /** The reader's language, a BCP 47 tag: dates and amounts are written in it. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language of ours a reader has chosen on a page; null: none, it was found out. */
  readonly chosen: string | null;
  /** What of the present address must stay for the same page in another language; null: no page that can be asked for again. */
  readonly here: string | null;
  readonly cssUrl: string;
  /** Null: the shop's name stands in its place. */
  readonly logo: LogoView | null;
  /** The shop's time zone, an IANA name. */
  readonly timeZone: string;
  /** A page of our own, or what stands inside a page of the shop's. */
  readonly form: 'document' | 'fragment';
  /** The merchant tries it: every page says that nothing leaves. */
  readonly isTest?: true;
}

export interface PageParts {
  readonly title: string;
  /** A link, or a button inside a form where entries must be kept. */
  readonly back?: Markup;
  readonly step?: { readonly at: number; readonly of: number };
  readonly problems?: readonly Problem[];
  /** The shop can't be reached: what is shown was true at this instant. */
  readonly asOf?: string | null;
  /** Where the browser goes on to by itself; the page says so and holds a link there too. */
  readonly goTo?: string | null;
  readonly body: Markup;
}

/** A whole HTML document; or, for a page of the shop's, its title and what stands inside. */
export function drawPage(frame: Frame, parts: PageParts): string {
  const page = frame.form === 'document' ? drawDocument(frame, parts) : drawInside(frame, parts);
  return carryLanguage(page, frame);
}

function drawDocument(frame: Frame, parts: PageParts): string {
  const say = wordsOf('shopper', frame.language);
  const problems = parts.problems ?? [];
  return html`<!doctype html>
<html lang="${frame.language}" dir="${frame.dir}">
${drawHead({ title: say.frame.title({ title: sayTitle(say, parts.title, problems), shop: frame.shopName }), cssUrl: frame.cssUrl, goTo: parts.goTo ?? null })}
<body>
<a class="skip" href="#main">${say.frame.skip}</a>
${drawHeader(frame, say)}
${drawTest(frame, say)}${drawWayBack(parts, say)}
<main id="main" tabindex="-1">
${drawProblems(problems, say)}${drawAsOf(frame, say, parts.asOf ?? null)}
${parts.body}
</main>
${drawFooter(frame, say)}
</body>
</html>
`.toString();
}

/** The shop's page has its own header, title and `main`; below them our headings stand one step lower. */
function drawInside(frame: Frame, parts: PageParts): string {
  const say = wordsOf('shopper', frame.language);
  const problems = parts.problems ?? [];
  const inside = html`${drawWayBack(parts, say)}
${drawLanguages(frame, say)}
<div class="main">
${drawProblems(problems, say, { isBelow: true })}${drawAsOf(frame, say, parts.asOf ?? null)}
${parts.body}
</div>
${drawFooter(frame, say)}`;
  const body = `<div class="aftercare" lang="${frame.language}" dir="${frame.dir}">${nameClasses(lowerHeadings(inside.toString()))}</div>\n`;
  return writeFragment({ title: sayTitle(say, parts.title, problems), body });
}

function drawHeader(frame: Frame, say: Spoken<'shopper'>): Markup {
  return html`<header><div class="bar"><a class="brand" href="${frame.base}/">${drawName(frame)}</a>
<span class="aids"><a class="help" href="#help">${say.frame.help}</a>${drawLanguages(frame, say)}</span></div></header>`;
}

function drawTest(frame: Frame, say: Spoken<'shopper'>): Markup | null {
  if (frame.isTest !== true) return null;
  return html`<aside class="notice warn" aria-label="${say.test.name}"><p><strong>${say.test.name}.</strong> ${say.test.text}</p></aside>
`;
}

function drawWayBack(parts: PageParts, say: Spoken<'shopper'>): Markup | null {
  if (parts.back === undefined && parts.step === undefined) return null;
  const step =
    parts.step && html`<p class="step">${say.frame.step({ at: parts.step.at, of: parts.step.of })}</p>`;
  return html`<nav class="way" aria-label="${say.frame.way}">${parts.back ?? null}${step ?? null}</nav>`;
}

function drawAsOf(frame: Frame, say: Spoken<'shopper'>, asOf: string | null): Markup | null {
  if (asOf === null) return null;
  return html`<p class="notice warn" role="status">${say.frame.asOf({ time: formatTime(frame, asOf) })}</p>`;
}

function drawFooter(frame: Frame, say: Spoken<'shopper'>): Markup {
  if (frame.contactEmail === '') return html`<footer id="help"><p>${say.frame.helpNone}</p></footer>`;
  return html`<footer id="help"><h2>${say.frame.helpTitle}</h2>
<p>${say.frame.helpText({ shop: frame.shopName })} <a href="${mailLink(frame.contactEmail)}"><bdi>${frame.contactEmail}</bdi></a></p></footer>`;
}

/** A link that opens a mail to the shop; nothing where the shop gave no address. */
export function contactDoor(frame: Frame, words: string): Markup | null {
  if (frame.contactEmail === '') return null;
  return html`<p><a class="door" href="${mailLink(frame.contactEmail)}">${words}</a></p>`;
}

/** The link that leads back without losing anything. */
export function backLink(href: string, say: Spoken<'shopper'>): Markup {
  return html`<a class="back" href="${href}">${say.frame.back}</a>`;
}
