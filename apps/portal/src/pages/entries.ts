// What has the shopper entered so far, and how does it travel from page to page?
import { drawHidden } from '../frame/field.ts';
import { html, type Markup } from '../frame/html.ts';

/** One row of the choose page as it was filled in: text as typed, so that nothing is lost by a mistake. */
export interface Entry {
  readonly lineId: string;
  readonly chosen: boolean;
  readonly quantity: string;
  readonly reason: string;
  readonly note: string;
}

type Part = 'chosen' | 'quantity' | 'reason' | 'note';

/** The name of a row's field: `lines[<line id>][quantity]`, read by any extended form parser. */
export function entryName(lineId: string, part: Part): string {
  return `lines[${lineId}][${part}]`;
}

/** The path of a row's field in a problem: `lines.<line id>.quantity`. */
export function entryPath(lineId: string, part: Part): string {
  return `lines.${lineId}.${part}`;
}

/** The chosen rows as hidden fields. */
export function drawEntries(entries: readonly Entry[]): Markup {
  return html`${entries
    .filter((entry) => entry.chosen)
    .map(
      (entry) => html`${drawHidden(entryName(entry.lineId, 'chosen'), 'yes')}
${drawHidden(entryName(entry.lineId, 'quantity'), entry.quantity)}
${drawHidden(entryName(entry.lineId, 'reason'), entry.reason)}
${drawHidden(entryName(entry.lineId, 'note'), entry.note)}`,
    )}`;
}

const longestNote = 2000;
const mostEntries = 500;

/** The rows of a posted body, kindly: for showing them again, never for deciding. */
export function readEntries(body: unknown): Entry[] {
  const lines = isRecord(body) && isRecord(body.lines) ? body.lines : {};
  return Object.entries(lines)
    .slice(0, mostEntries)
    .map(([lineId, row]) => readEntry(lineId, isRecord(row) ? row : {}));
}

function readEntry(lineId: string, row: Readonly<Record<string, unknown>>): Entry {
  return {
    lineId,
    chosen: text(row.chosen) !== '',
    quantity: text(row.quantity).slice(0, 20),
    reason: text(row.reason).slice(0, 50),
    note: text(row.note).slice(0, longestNote),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
