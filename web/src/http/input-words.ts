// What is wrong with a field, in words for whoever filled it in? Said here where a schema has no words of its own.
import { textFor } from '@aftercare/words/words.ts';
import type { z } from 'zod';
import type { Telling } from './problem.ts';
import type { Reader } from './reader.ts';

type Issue = z.core.$ZodIssue;
type Input = Reader['say']['input'];

/** A sentence for one thing that is wrong. */
export function tellIssue(issue: Issue): Telling {
  return ({ say: { input }, locale }) => {
    switch (issue.code) {
      case 'invalid_type':
        if (issue.input === undefined) return input.missing;
        return textFor(input.kinds, issue.expected) ?? input.unknown;
      case 'too_small':
        return tellLeast(input, issue.origin, Number(issue.minimum));
      case 'too_big':
        return tellMost(input, issue.origin, Number(issue.maximum));
      case 'invalid_value':
        return input.oneOf({ list: listOf(issue.values.map(String), locale) });
      case 'unrecognized_keys':
        return input.surplus;
      case 'invalid_format':
        return issue.format === 'email' ? input.notAddress : input.unknown;
      default:
        return input.unknown;
    }
  };
}

function listOf(values: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(values);
}

function tellLeast(input: Input, origin: string, least: number): string {
  if (origin === 'string') return least <= 1 ? input.empty : input.leastCharacters({ least });
  return origin === 'array' ? input.leastItems({ least }) : input.leastNumber({ least });
}

function tellMost(input: Input, origin: string, most: number): string {
  if (origin === 'string') return input.mostCharacters({ most });
  return origin === 'array' ? input.mostItems({ most }) : input.mostNumber({ most });
}
