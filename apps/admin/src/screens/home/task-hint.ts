// What can a person do about a task?
import { textFor } from '@aftercare/words/words.ts';
import type { AdminWords } from '../../messages/reader.ts';

/** A job that was tried in vain has stopped; then what is left to do, where that does not go without saying. */
export function sayHint({ home, taskHints }: Pick<AdminWords, 'home' | 'taskHints'>, kind: string): string {
  const hint = textFor(taskHints, kind) ?? '';
  return kind.startsWith('job:') ? [home.taskStopped, hint].filter(Boolean).join(' ') : hint;
}
