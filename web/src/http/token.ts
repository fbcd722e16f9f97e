// Which token does a request bring? Whether it is good, and whose, is asked of those who can check it.
import type { Request } from 'express';

const form = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const mostCharacters = 4_000;

/** The one in its head; null: none, or nothing that can be one. */
export function bearerToken(request: Request): string | null {
  return tokenOf(/^Bearer (.*)$/.exec(request.get('authorization') ?? '')?.[1]);
}

/** The one in a form's field `token`; null as above. */
export function postedToken(request: Request): string | null {
  return tokenOf(request.body?.token);
}

function tokenOf(value: unknown): string | null {
  return typeof value === 'string' && value.length <= mostCharacters && form.test(value) ? value : null;
}
