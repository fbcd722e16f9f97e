// How is it told which rule spoke?
import { wordsOf } from '@aftercare/words/catalogue.ts';
import { textFor } from '@aftercare/words/words.ts';

interface Reader {
  readonly language: string;
}

/** The sentence for a code; a code we don't know, as older rows may hold, is shown as it is. */
export function sayReason({ language }: Reader, code: string): string {
  return textFor(wordsOf('reasons', language), code) ?? code;
}

/** What somebody wrote, where a code of ours may stand before it. */
export function sayWritten(reader: Reader, text: string): string {
  return text.replace(/^[A-Z]+(?:_[A-Z]+)+(?=$| )/, (code) => sayReason(reader, code));
}
