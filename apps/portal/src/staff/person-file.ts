// How is everything that is held of a person read by that person? As one page that needs nothing beside it.
import type { PersonFile } from '@aftercare/core/privacy/person-file.ts';
import { wordsOf } from '@aftercare/words/catalogue.ts';
import { dirOf } from '@aftercare/words/languages.ts';
import { textFor } from '@aftercare/words/words.ts';
import { html, type Markup } from '../frame/html.ts';

/** A whole document: it is handed on as a file, so its few rules of style stand in it. */
export function drawPersonFile({ shop, madeAt, ...parts }: PersonFile, language: string): string {
  const say = wordsOf('staff', language).personFile;
  const title = say.title({ shop });
  const sections = Object.entries(parts).map(([name, rows]) =>
    drawSection(textFor(say.parts, name) ?? name, rows, say.nothing),
  );
  return html`<!doctype html>
<html lang="${language}" dir="${dirOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
dl{margin:0 1rem}dt{font-weight:600}dd{margin:0 1rem .25rem;overflow-wrap:anywhere}li{margin-bottom:.5rem}</style>
</head>
<body><main><h1>${title}</h1>
<p>${say.text({ when: madeAt })}</p>
${sections}
</main></body>
</html>
`.toString();
}

function drawSection(title: string, rows: readonly unknown[], nothing: string): Markup {
  return html`<section><h2>${title}</h2>${rows.length === 0 ? html`<p>${nothing}</p>` : drawValue(rows)}</section>`;
}

function drawValue(value: unknown): Markup {
  if (Array.isArray(value)) return html`<ol>${value.map((each) => html`<li>${drawValue(each)}</li>`)}</ol>`;
  if (typeof value !== 'object' || value === null) return html`${String(value)}`;
  const entries = Object.entries(value).filter(([, each]) => !isEmpty(each));
  return html`<dl>${entries.map(([name, each]) => html`<dt>${name}</dt><dd>${drawValue(each)}</dd>`)}</dl>`;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
