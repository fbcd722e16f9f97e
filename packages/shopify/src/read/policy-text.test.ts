// Is a shop's text called closed only where we are not let in?
import { PlatformError } from '@aftercare/core/platform.ts';
import { expect, test } from 'vitest';
import { GrantRefused } from '../auth/token-endpoint.ts';
import { NotConnected } from '../auth/tokens.ts';
import { type LibraryAnswer, readOutcome } from '../client/answer.ts';
import type { ShopifyClient } from '../client/client.ts';
import { AccessDenied } from '../client/denied.ts';
import { readPolicyText } from './policy-text.ts';

/** A shop whose every answer is this problem. */
const shopThat = (problem: Error): ShopifyClient => ({
  ...{
    domain: 'hill.myshopify.com',
    query: () => Promise.reject(problem),
    mutate: () => Promise.reject(problem),
  },
});

test.each([new AccessDenied('no'), new GrantRefused('no'), new NotConnected('gone')])(
  '“%s” is closed',
  async (problem) => {
    expect(await readPolicyText(shopThat(problem))).toEqual({ state: 'closed' });
  },
);

test.each([false, true])(
  'any other failure is told as one, whether it may pass or not: %s',
  async (retryable) => {
    const problem = new PlatformError('Payment Required', { retryable, doubtful: false });
    await expect(readPolicyText(shopThat(problem))).rejects.toBe(problem);
  },
);

const coded = (...codes: string[]): LibraryAnswer['errors'] => ({
  graphQLErrors: codes.map((code) => ({ message: code, extensions: { code } })),
});

test.each([
  ['a scope that is missing', coded('ACCESS_DENIED'), true],
  ['a field nobody knows', coded('undefinedField'), false],
  ['both', coded('ACCESS_DENIED', 'undefinedField'), false],
  ['a forbidden shop', { networkStatusCode: 403 }, true],
  ['a shop that has not paid', { networkStatusCode: 402 }, false],
  ['a shop that is not there', { networkStatusCode: 404 }, false],
])('%s keeps us out: %s', async (_, errors, isDenied) => {
  expect(await readOutcome({ errors: errors ?? {} })).toMatchObject({
    kind: 'failed',
    retryable: false,
    isDenied,
  });
});
