// What went wrong, where, and how does the shopper get to that field?
import type { Spoken } from '@aftercare/words/catalogue.ts';
import { html, type Markup } from './html.ts';

/** One thing to mend. `path` names a field ("email", "lines.<line id>.quantity"); empty: no field of the page. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** The id of a field in the page, made from its path; ids of lines may hold any character. */
export function fieldId(path: string): string {
  return `f-${path.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
}

/** The box that takes the focus and links to each field; `isBelow`: a heading of somebody else's stands above it. */
export function drawProblems(
  problems: readonly Problem[],
  say: Spoken<'shopper'>,
  { isBelow = false }: { readonly isBelow?: boolean } = {},
): Markup | null {
  if (problems.length === 0) return null;
  // Every heading is lowered there: this one comes right after theirs, and no step may be left out.
  const title = isBelow ? html`<h1>${say.frame.problem}</h1>` : html`<h2>${say.frame.problem}</h2>`;
  return html`<div class="problem" role="alert" tabindex="-1" autofocus>${title}
<ul>${problems.map((problem) => html`<li>${drawProblemLink(problem)}</li>`)}</ul></div>`;
}

function drawProblemLink(problem: Problem): Markup {
  if (problem.path === '') return html`${problem.message}`;
  return html`<a href="#${fieldId(problem.path)}">${problem.message}</a>`;
}

/** The same words at the field. */
export function drawFieldProblem(path: string, problems: readonly Problem[]): Markup | null {
  const problem = problems.find((one) => one.path === path);
  return problem ? html`<p class="field-problem" id="${fieldId(path)}-problem">${problem.message}</p>` : null;
}

/** The attributes that tie a field to its problem, for whoever can't see the place. */
export function problemAttributes(path: string, problems: readonly Problem[]): Markup | null {
  const has = problems.some((one) => one.path === path);
  return has ? html` aria-invalid="true" aria-describedby="${fieldId(path)}-problem"` : null;
}
