// How is a page called that shows what went wrong?
import type { Spoken } from '@aftercare/words/catalogue.ts';
import type { Problem } from './problem.ts';

/** Whoever can't see the box hears of the problem first. */
export function sayTitle(say: Spoken<'shopper'>, title: string, problems: readonly Problem[]): string {
  return problems.length > 0 ? say.frame.titleFailed({ title }) : title;
}
