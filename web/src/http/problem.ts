// How does every "no" and every failure leave the house? As RFC 9457 problem+json, in the reader's words.
import type { Problem } from '@aftercare/core/wire/admin.ts';
import type { Reader } from './reader.ts';

/** What to tell, once it is known to whom. */
export type Telling = (reader: Reader) => string;

export interface FieldTelling {
  readonly path: string;
  readonly message: Telling;
}

interface Telltale {
  readonly title: Telling;
  /** One sentence more; without it the title says all. */
  readonly detail?: Telling;
  readonly fields?: readonly FieldTelling[];
  readonly reasons?: readonly string[];
}

/** A request that can't be carried out, with what to tell the caller. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly #tell: Telltale;

  constructor(status: number, tell: Telltale, headers: Record<string, string> = {}) {
    super(`Answered with ${status}`);
    this.status = status;
    this.headers = headers;
    this.#tell = tell;
  }

  /** As this reader is told. */
  toldTo(reader: Reader): Problem {
    const { title, detail = title, fields, reasons } = this.#tell;
    return {
      type: 'about:blank',
      title: title(reader),
      status: this.status,
      detail: detail(reader),
      ...(fields && { fields: fields.map(({ path, message }) => ({ path, message: message(reader) })) }),
      ...(reasons && { reasons: [...reasons] }),
    };
  }
}

/** The same words for "not there" and "not yours". */
export function notFound(): HttpProblem {
  return new HttpProblem(404, {
    title: ({ say }) => say.problems.notFound,
    detail: ({ say }) => say.problems.notFoundWhy,
  });
}
