// Where did the page before end? An opaque word for the reader, an instant and an id for the index.
import { z } from 'zod';

export interface Cursor {
  readonly at: string;
  readonly id: string;
}

// The year 0000, which ISO 8601 has, PostgreSQL has not; nor has its text a NUL.
const cursorSchema = z.tuple([
  z.iso.datetime().regex(/^(?!0000)/),
  z
    .string()
    .max(200)
    .refine((id) => id.isWellFormed() && !id.includes('\0')),
]);
const START: Cursor = { at: 'infinity', id: '' };

/** What follows a page; null starts at the newest, and so does a word we never wrote. */
export function readCursor(after: string | null): Cursor {
  if (after === null) return START;
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(after, 'base64url').toString('utf8')));
  return parsed.success ? { at: parsed.data[0], id: parsed.data[1] } : START;
}

/** The word for "after this row". */
export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
