// What surrounds every page the shopper sees: language, title, way back, help?

import { type Messages, messagesFor } from '../messages/catalogue.ts';
import { lowerHeadings, nameClasses, writeFragment } from './fragment.ts';
import { drawHead } from './head.ts';
import { html, type Markup, mailLink } from './html.ts';
import { drawProblems, type Problem } from './problem.ts';
import { formatTime } from './text.ts';

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
  readonly cssUrl: string;
  /** The shop's time zone, an IANA name. */
  readonly timeZone: string;
  /** A page of our own, or what stands inside a page of the shop's. */
  readonly form: 'document' | 'fragment';
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
  return frame.form === 'document' ? drawDocument(frame, parts) : drawInside(frame, parts);
}

function drawDocument(frame: Frame, parts: PageParts): string {
  const say = messagesFor(frame.language);
  const problems = parts.problems ?? [];
  return html`<!doctype html>
<html lang="${frame.language}" dir="${frame.dir}">
${drawHead({ title: say.frame.title(parts.title, frame.shopName, problems.length > 0), cssUrl: frame.cssUrl, goTo: parts.goTo ?? null })}
<body>
<a class="skip" href="#main">${say.frame.skip}</a>
${drawHeader(frame, say)}
${drawWayBack(parts, say)}
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
  const say = messagesFor(frame.language);
  const problems = parts.problems ?? [];
  const inside = html`${drawWayBack(parts, say)}
<div class="main">
${drawProblems(problems, say)}${drawAsOf(frame, say, parts.asOf ?? null)}
${parts.body}
</div>
${drawFooter(frame, say)}`;
  const body = `<div class="aftercare" lang="${frame.language}" dir="${frame.dir}">${nameClasses(lowerHeadings(inside.toString()))}</div>\n`;
  return writeFragment({ title: parts.title, isProblem: problems.length > 0, body });
}

function drawHeader(frame: Frame, say: Messages): Markup {
  return html`<header><div class="bar"><a class="brand" href="${frame.base}/"><bdi>${frame.shopName}</bdi></a>
<a class="help" href="#help">${say.frame.help}</a></div></header>`;
}

function drawWayBack(parts: PageParts, say: Messages): Markup | null {
  if (parts.back === undefined && parts.step === undefined) return null;
  const step = parts.step && html`<p class="step">${say.frame.step(parts.step.at, parts.step.of)}</p>`;
  return html`<nav class="way" aria-label="${say.frame.way}">${parts.back ?? null}${step ?? null}</nav>`;
}

function drawAsOf(frame: Frame, say: Messages, asOf: string | null): Markup | null {
  if (asOf === null) return null;
  return html`<p class="notice warn" role="status">${say.frame.asOf(formatTime(frame, asOf))}</p>`;
}

function drawFooter(frame: Frame, say: Messages): Markup {
  if (frame.contactEmail === '') return html`<footer id="help"><p>${say.frame.helpNone}</p></footer>`;
  return html`<footer id="help"><h2>${say.frame.helpTitle}</h2>
<p>${say.frame.helpText(frame.shopName)} <a href="${mailLink(frame.contactEmail)}"><bdi>${frame.contactEmail}</bdi></a></p></footer>`;
}

/** A link that opens a mail to the shop; nothing where the shop gave no address. */
export function contactDoor(frame: Frame, words: string): Markup | null {
  if (frame.contactEmail === '') return null;
  return html`<p><a class="door" href="${mailLink(frame.contactEmail)}">${words}</a></p>`;
}

/** The link that leads back without losing anything. */
export function backLink(href: string, say: Messages): Markup {
  return html`<a class="back" href="${href}">${say.frame.back}</a>`;
}
