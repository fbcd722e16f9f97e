// What surrounds the few pages by which staff come in? No shop's name: nobody is known yet.
import { drawHead } from '../frame/head.ts';
import { html, type Markup } from '../frame/html.ts';
import { drawProblems, type Problem } from '../frame/problem.ts';
import { messagesFor, staffMessages } from '../messages/catalogue.ts';

export interface StaffFrame {
  readonly cssUrl: string;
}

export interface StaffPageParts {
  readonly title: string;
  readonly problems?: readonly Problem[];
  readonly body: Markup;
}

/** A whole HTML document. */
export function drawStaffPage(
  { cssUrl }: StaffFrame,
  { title, problems = [], body }: StaffPageParts,
): string {
  const say = staffMessages();
  const { frame } = messagesFor('en');
  return html`<!doctype html>
<html lang="en" dir="ltr">
${drawHead({ title: frame.title(title, say.brand, problems.length > 0), cssUrl })}
<body>
<a class="skip" href="#main">${frame.skip}</a>
<header><div class="bar"><span class="brand">${say.brand}</span></div></header>
<main id="main" tabindex="-1">
${drawProblems(problems, messagesFor('en'))}<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.toString();
}
