// What do staff read in place of our screens, where their browser runs no script?
import { wordsOf } from '@aftercare/words/catalogue.ts';
import { html } from '../frame/html.ts';

/** What stands in the page's `noscript`: why there is nothing, and the way back to the same address. */
export function drawNoScript(language: string): string {
  const say = wordsOf('staff', language).noScript;
  return html`<main><h1>Aftercare</h1><p>${say.text}</p><p><a href="">${say.again}</a></p></main>`.toString();
}
