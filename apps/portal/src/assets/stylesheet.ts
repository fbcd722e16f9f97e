// Which style sheet do the pages use, and under which name may a browser keep it for good?
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const parts = ['colours', 'text', 'frame', 'blocks', 'fields', 'lines', 'order', 'print'] as const;

/** The style sheet of every page. */
export const stylesheetText: string = parts
  .map((part) => readFileSync(new URL(`./${part}.css`, import.meta.url), 'utf8'))
  .join('\n');

/** "portal-1a2b3c4d5e6f.css": changes whenever the text does. */
export const stylesheetName: string = `portal-${createHash('sha256').update(stylesheetText).digest('hex').slice(0, 12)}.css`;
