// What is wrong with what a shopper filled in, in their words?
import type { FieldProblem } from '@aftercare/core/wire/portal.ts';
import type { Frame } from '@aftercare/portal/frame/frame.ts';
import type { Problem } from '@aftercare/portal/frame/problem.ts';
import { sayReason } from '@aftercare/portal/frame/reason.ts';
import { wordsOf } from '@aftercare/words/catalogue.ts';
import { isolate } from '@aftercare/words/isolate.ts';
import { textFor } from '@aftercare/words/words.ts';

/** Each at its field. */
export function sayProblems(frame: Frame, problems: readonly FieldProblem[]): Problem[] {
  const texts = wordsOf('problems', frame.language);
  const say = (code: string) => textFor(texts, code) ?? sayReason(frame, code);
  return problems.map(({ path, codes, said }) => {
    const sentences = [...codes.map(say), ...(said === undefined ? [] : [isolate(said)])];
    return { path, message: sentences.join(' ') };
  });
}
