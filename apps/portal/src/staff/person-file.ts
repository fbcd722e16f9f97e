// How is everything that is held of a person read by that person? As one page that needs nothing beside it.
import type { PersonFile } from '@aftercare/core/privacy/person-file.ts';
import { html, type Markup } from '../frame/html.ts';

const titles: Readonly<Record<string, string>> = {
  orders: 'Orders',
  returns: 'Returns, what happened to them, and refunds',
  mails: 'Mails we sent',
  codes: 'Codes and links we mailed',
  visits: 'Visits of the returns page',
  tasks: 'Notes for the shop’s staff',
  jobs: 'Work under way',
  deliveries: 'What the shop’s platform told us',
};

/** A whole document: it is handed on as a file, so its few rules of style stand in it. */
export function drawPersonFile({ shop, madeAt, ...parts }: PersonFile): string {
  const sections = Object.entries(parts).map(([name, rows]) => drawSection(titles[name] ?? name, rows));
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Personal data held for ${shop}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
dl{margin:0 0 0 1rem}dt{font-weight:600}dd{margin:0 0 .25rem 1rem;overflow-wrap:anywhere}li{margin-bottom:.5rem}</style>
</head>
<body><main><h1>Personal data held for ${shop}</h1>
<p>This is everything that Aftercare keeps of you for this shop, as of ${madeAt}.</p>
${sections}
</main></body>
</html>
`.toString();
}

function drawSection(title: string, rows: readonly unknown[]): Markup {
  return html`<section><h2>${title}</h2>${rows.length === 0 ? html`<p>Nothing.</p>` : drawValue(rows)}</section>`;
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
