// How does every "no" and every failure leave the house? As RFC 9457 problem+json.
import type { Problem } from '@aftercare/core/wire/admin.ts';

/** A request that can't be carried out, with what to tell the caller. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    title: string,
    more: Partial<Problem> = {},
    headers: Record<string, string> = {},
  ) {
    super(title);
    this.problem = { type: 'about:blank', title, status, detail: more.detail ?? title, ...more };
    this.headers = headers;
  }
}

/** The same words for "not there" and "not yours". */
export function notFound(): HttpProblem {
  return new HttpProblem(404, 'Not found', { detail: 'There is nothing here, or it is not yours to see.' });
}
