// What surrounds the few pages by which staff come in? No shop's name: nobody is known yet.

import { wordsOf } from '@aftercare/words/catalogue.ts';
import { dirOf } from '@aftercare/words/languages.ts';
import { drawHead } from '../frame/head.ts';
import { html, type Markup } from '../frame/html.ts';
import { drawProblems, type Problem } from '../frame/problem.ts';
import { sayTitle } from '../frame/title.ts';

export interface StaffFrame {
  readonly cssUrl: string;
  /** The reader’s, a BCP 47 tag. */
  readonly language: string;
}

export interface StaffPageParts {
  readonly title: string;
  readonly problems?: readonly Problem[];
  readonly body: Markup;
}

/** A whole HTML document. */
export function drawStaffPage(
  { cssUrl, language }: StaffFrame,
  { title, problems = [], body }: StaffPageParts,
): string {
  const say = wordsOf('staff', language);
  const shopper = wordsOf('shopper', language);
  return html`<!doctype html>
<html lang="${language}" dir="${dirOf(language)}">
${drawHead({ title: shopper.frame.title({ title: sayTitle(shopper, title, problems), shop: say.brand }), cssUrl })}
<body>
<a class="skip" href="#main">${shopper.frame.skip}</a>
<header><div class="bar"><span class="brand">${say.brand}</span></div></header>
<main id="main" tabindex="-1">
${drawProblems(problems, shopper)}<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.toString();
}
