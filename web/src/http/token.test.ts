// What of a request is taken for a token, and what is not?
import type { Request } from 'express';
import { expect, test } from 'vitest';
import { bearerToken, postedToken } from './token.ts';

const ask = (authorization: string | undefined, body?: unknown) =>
  ({ get: () => authorization, body }) as unknown as Request;

/** As long as a staff member's name may make it. */
const long = `head.${'a'.repeat(1_500)}.sign_-`;

test.each(['a.b.c', long])('%.20s is one, in the head and in a form', (token) => {
  expect(bearerToken(ask(`Bearer ${token}`))).toBe(token);
  expect(postedToken(ask(undefined, { token }))).toBe(token);
});

test.each(['', 'a.b', 'a.b.c.d', 'a.b.c ', 'a.b.ü', `a.${'b'.repeat(4_000)}.c`])('%.20j is none', (text) => {
  expect(bearerToken(ask(`Bearer ${text}`))).toBeNull();
  expect(postedToken(ask(undefined, { token: text }))).toBeNull();
});

test('a head without "Bearer" and a body of another form bring none', () => {
  for (const head of [undefined, 'a.b.c', 'Basic a.b.c', 'bearer a.b.c'])
    expect(bearerToken(ask(head))).toBeNull();
  for (const body of [undefined, null, 'a.b.c', { token: ['a.b.c'] }, { token: 7 }])
    expect(postedToken(ask(undefined, body))).toBeNull();
});
