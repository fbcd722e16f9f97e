// What did a person mean by what they typed or pasted?

/** Zeros of the decimal digits people type beside ASCII's: Arabic, Persian, Devanagari, Bengali. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6] as const;

/** Marks that steer the direction or the joining of text and cannot be seen: they come along when pasting. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u061c\ufeff\u00ad]/gu;

/** The text with digits of any of these scripts as ASCII, wide forms folded, unseen marks and outer spaces gone. */
export function foldTyped(text: string): string {
  return [...text.normalize('NFKC').replace(unseen, '')].map(asciiDigit).join('').trim();
}

/** Marks, fillers and the empty Braille cell, of which a reader sees as little as of a space. */
const nothingSeen = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]*$/u;

/** The text as typed, without outer spaces; empty where nothing of it can be seen. */
export function wordsIn(text: string): string {
  return nothingSeen.test(text) ? '' : text.trim();
}

/** Marks that turn the text around them, and spaces and hyphens that nobody sees; what joins letters is none of them. */
const turning = /[\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** At the end of a name these say how to write what stands beside it; within it they are its own. */
const outerMarks = /^[\s\u061c\u200e\u200f]+|[\s\u061c\u200e\u200f]+$/gu;

/** A person's name as typed, fit to stand in a sentence: one line that turns nothing around it; empty where it can't be seen. */
export function nameIn(text: string): string {
  const line = text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(turning, '')
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return wordsIn(line.replaceAll(outerMarks, ''));
}

/** An order number as typed, without `#` and spaces, in small letters: "# 10 42" → "1042". */
export function foldOrderNumber(text: string): string {
  return foldTyped(text).replace(/[#\s]/gu, '').toLowerCase();
}

/** Whether text can be stored and sent on: no NUL or other control character, no half of a surrogate pair. */
export function isPlainText(text: string): boolean {
  return !/\p{Surrogate}/u.test(text) && !/[^\P{Cc}\t\n\r]/u.test(text);
}

function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((one) => code >= one && code <= one + 9);
  return zero === undefined ? character : String(code - zero);
}
