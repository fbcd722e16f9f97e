// Which words of an event did a person write? They are kept apart from it, so that they can go and the event stays.
import type { ReturnEvent } from '../returns/return.ts';

/** What stands where a person's words were erased: a mark that every language reads. */
export const ERASED = '—';

/** Free text of shoppers, staff and platforms; whatever else an event holds is ids, codes, amounts and dates. */
const wordFields = ['reason', 'note', 'why', 'paidAnotherWay'] as const;
type WordField = (typeof wordFields)[number];

export type Words = Readonly<Record<string, string>>;

/** An event as it is kept: without its words, and with the names of the fields they belong to. */
export type WordlessEvent = Readonly<Record<string, unknown>> & { readonly apart?: readonly string[] };

/** Takes the words out of an event. */
export function takeApart(event: ReturnEvent): { bare: WordlessEvent; words: Words } {
  const isWord = ([name, value]: [string, unknown]) =>
    wordFields.includes(name as WordField) && typeof value === 'string' && value !== '';
  const entries = Object.entries(event);
  const words = Object.fromEntries(entries.filter(isWord)) as Words;
  const apart = Object.keys(words);
  const bare = Object.fromEntries(entries.filter((entry) => !isWord(entry)));
  return { bare: apart.length === 0 ? bare : { ...bare, apart }, words };
}

/** The event with its words; those that are gone leave a mark. */
export function putTogether({ apart = [], ...event }: WordlessEvent, words: Words): ReturnEvent {
  const whole = apart.map((name) => [name, words[name] ?? ERASED]);
  return { ...event, ...Object.fromEntries(whole) } as ReturnEvent;
}
