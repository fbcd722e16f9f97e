// How is a file read that comes as the body of a request? After it is known who sends it, and no more than it may hold.
import type { Request } from 'express';
import { HttpProblem } from './problem.ts';

/** The only type a file comes as: no parser of ours reads it before its handler does. */
export const fileType = 'application/octet-stream';

/** The whole body; null: it is more than `most`. */
export async function readFileBody(request: Request, most: number): Promise<Uint8Array | null> {
  if (request.is(fileType) === false) throw unreadable();
  if (Number(request.get('content-length') ?? 0) > most) return null;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > most) return null;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

function unreadable(): HttpProblem {
  return new HttpProblem(415, {
    title: ({ say }) => say.problems.unreadable,
    detail: ({ say }) => say.problems.unreadableWhy,
  });
}
