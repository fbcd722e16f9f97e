// How is one question of a form drawn: label, hint, field, and what was wrong with the answer?
import type { Spoken } from '@aftercare/words/catalogue.ts';
import { html, type Markup } from './html.ts';
import { drawFieldProblem, fieldId, type Problem } from './problem.ts';

export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
  readonly type: 'text' | 'email';
  readonly autocomplete: string;
  readonly inputmode: 'text' | 'email' | 'numeric';
  readonly maxlength: number;
  readonly problems: readonly Problem[];
}

/** A text field for numbers, codes and addresses, which every language writes from the left. Digits of any script, spaces and pasted signs are let in: the server reads kindly. */
export function drawTextField(field: TextField): Markup {
  const id = fieldId(field.name);
  const failed = field.problems.some((one) => one.path === field.name);
  const described = [field.hint === null ? '' : `${id}-hint`, failed ? `${id}-problem` : ''].filter(Boolean);
  return html`<div class="${failed ? 'field failed' : 'field'}">
<label for="${id}">${field.label}</label>
${field.hint === null ? null : html`<p class="hint" id="${id}-hint">${field.hint}</p>`}
${drawFieldProblem(field.name, field.problems)}
<input id="${id}" name="${field.name}" type="${field.type}" value="${field.value}" autocomplete="${field.autocomplete}"
 inputmode="${field.inputmode}" maxlength="${field.maxlength}" dir="ltr" autocapitalize="none" spellcheck="false" required
 aria-describedby="${described.join(' ')}"${failed ? html` aria-invalid="true"` : null}>
</div>`;
}

/** A value that travels with the form and is not shown. */
export function drawHidden(name: string, value: string): Markup {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

/** "Back" for a page whose entries must be kept: it posts them to the page before. */
export function backButton(say: Spoken<'shopper'>, action: string, hidden: Markup): Markup {
  return html`<form method="post" action="${action}">${hidden}<button class="back">${say.frame.back}</button></form>`;
}
