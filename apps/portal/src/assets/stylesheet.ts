// Which style sheets do the pages use, and under which names may a browser keep them for good?
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { scopeStyles } from './scope.ts';

const parts = [
  'colours',
  'text',
  'frame',
  'way',
  'blocks',
  'fields',
  'lines',
  'order',
  'languages',
  'print',
] as const;
const shared = ['way', 'blocks', 'fields', 'lines', 'order', 'languages'] as const;

/** The style sheet of every page. */
export const stylesheetText: string = parts.map(read).join('\n');

/** "portal-1a2b3c4d5e6f.css": changes whenever the text does. */
export const stylesheetName: string = nameOf('portal', stylesheetText);

/** For pages that stand inside one of the shop's: nothing in it reaches beyond `.aftercare`. */
export const insideText: string = [
  read('inside'),
  ...shared.map((part) => scopeStyles(read(part), '.aftercare')),
].join('\n');
export const insideName: string = nameOf('inside', insideText);

function read(part: string): string {
  return readFileSync(new URL(`./${part}.css`, import.meta.url), 'utf8');
}

function nameOf(kind: string, text: string): string {
  return `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.css`;
}
