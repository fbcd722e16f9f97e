// How is somebody told whom to ask?
import { useReader } from './reader.ts';

/** "Ask Mia or Jan." */
export function useAsking(): (names: readonly string[]) => string {
  const { words } = useReader();
  const names = useNames();
  return (asked) => words.rights.ask({ names: names(asked) });
}

/** "Mia or Jan"; where no name is known, what they are called. */
export function useNames(): (names: readonly string[]) => string {
  const { words, locale } = useReader();
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (names) => (names.length === 0 ? words.rights.anOwner : list.format(names));
}
