// Is what was sent what we asked for? A no names each field and says why, in words.
import { isPlainText } from '@aftercare/core/wire/typed-text.ts';
import type { Request } from 'express';
import { z } from 'zod';
import { tellIssue } from './input-words.ts';
import { type FieldTelling, HttpProblem } from './problem.ts';

/** The parsed body, or a 422 that names every wrong field. */
export function readInput<T>(schema: z.ZodType<T>, body: unknown): T {
  // No field of ours may hold what the database can't keep as text.
  const broken = findUnreadable(body);
  if (broken !== null) throw wrongFields([{ path: broken, message: ({ say }) => say.input.unreadable }]);
  const read = schema.safeParse(body ?? {}, { error: unsaid, reportInput: true });
  if (read.success) return read.data;
  throw wrongFields(read.error.issues.flatMap(fieldsOf).slice(0, 50));
}

/** Words are found once it is known who reads them; a schema's own stay. */
const unsaid = () => '';

const nothing = z.strictObject({});

/** Refuses whatever was sent where nothing is asked for: its sender believes that it counts. */
export function readNothing(request: Request): void {
  readInput(nothing, request.body);
  // Of a type that no parser of ours reads.
  const isUnread = request.body === undefined && Number(request.get('content-length') ?? 0) > 0;
  if (isUnread || (request.body === undefined && request.get('transfer-encoding') !== undefined))
    throw wrongFields([{ path: '', message: ({ say }) => say.input.nothing }]);
}

/** A field nobody knows is named itself, not the group it stands in. */
function fieldsOf(issue: z.core.$ZodIssue): FieldTelling[] {
  const message = issue.message === '' ? tellIssue(issue) : () => issue.message;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [shorten(key)]) : [[]];
  return keys.map((key) => ({ path: [...issue.path.map(String), ...key].join('.'), message }));
}

function shorten(key: string): string {
  return key.length <= 80 ? key : `${key.slice(0, 80).toWellFormed()}…`;
}

function wrongFields(fields: readonly FieldTelling[]): HttpProblem {
  return new HttpProblem(422, {
    title: ({ say }) => say.problems.input,
    detail: (reader) => fields.map(({ path, message }) => `${path || 'body'}: ${message(reader)}`).join('; '),
    fields,
  });
}

/** Where in a body stands a NUL, another control character or half of a surrogate pair; null: nowhere. */
function findUnreadable(body: unknown): string | null {
  const waiting = [{ value: body, path: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && !isPlainText(value)) return path;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (!isPlainText(key)) return path;
      waiting.push({ value: inner, path: path === '' ? key : `${path}.${key}` });
    }
  }
  return null;
}

/** A path or query value as plain text of sensible length; anything else is "not found" further on. */
export function readText(value: unknown): string {
  return typeof value === 'string' && value.length <= 500 && isPlainText(value) ? value : '';
}

/** The query as it was sent, which is what a signature covers; whatever stands before it. */
export function readQuery(request: Request): URLSearchParams {
  const start = request.originalUrl.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : request.originalUrl.slice(start + 1));
}
