// What is wrong with a field, in words for whoever filled it in? Said here where a schema has no words of its own.
import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const kinds: Readonly<Record<string, string>> = {
  int: 'Enter a whole number.',
  number: 'Enter a number.',
  string: 'Enter text.',
  boolean: 'Say true or false.',
  array: 'Send a list.',
  object: 'Send named fields.',
};

/** A sentence for one thing that is wrong. */
export function wordsOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'This is missing.';
      return kinds[String(issue.expected)] ?? 'This is not what we ask for here.';
    case 'too_small':
      return wordsOfLeast(issue.origin, Number(issue.minimum));
    case 'too_big':
      return wordsOfMost(issue.origin, Number(issue.maximum));
    case 'invalid_value':
      return `Choose one of these: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return 'This is not asked for here.';
    default:
      return 'This is not what we ask for here.';
  }
}

function wordsOfLeast(origin: string, least: number): string {
  if (origin === 'string') return least <= 1 ? 'Fill this in.' : `Enter at least ${least} characters.`;
  if (origin === 'array') return `Send at least ${least}.`;
  return `Enter a number that is not below ${least}.`;
}

function wordsOfMost(origin: string, most: number): string {
  if (origin === 'string') return `Shorten this to ${most} characters.`;
  if (origin === 'array') return `Send no more than ${most} at once.`;
  return `Enter a number that is not above ${most}.`;
}
