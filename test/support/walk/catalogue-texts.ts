// Of which language is a text that stands on a page, as far as the catalogue can tell?
import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { catalogues } from '../../../packages/words/src/catalogue.ts';
import { type Language, languageCodes } from '../../../packages/words/src/languages.ts';
import { readMessage } from '../../../packages/words/src/words.ts';
import { listMessages } from '../../guards/messages.ts';

interface Sentences {
  /** Messages without arguments, as they are. */
  readonly plain: ReadonlySet<string>;
  /** Those long enough to be known inside a longer text. */
  readonly long: readonly string[];
  /** Messages with arguments; what stands in their place is captured. */
  readonly shapes: readonly Shape[];
}

interface Shape {
  readonly pattern: RegExp;
  /** What it always holds: looked for first, since most texts do not. */
  readonly core: string;
}

const sentences = new Map<Language, Sentences>();

function sentencesOf(language: Language): Sentences {
  const known = sentences.get(language);
  if (known !== undefined) return known;
  const messages = [...new Set(listMessages(catalogues[language]).values())];
  const plain = messages.filter((message) => !message.includes('{')).map(readText);
  const made = {
    plain: new Set(plain),
    long: plain.filter((text) => text.length >= 16 && text.split(' ').length >= 3),
    shapes: messages.filter((message) => message.includes('{')).flatMap(shapeOf),
  };
  sentences.set(language, made);
  return made;
}

const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as it is compared: without marks of direction, each gap one space. */
export function readText(text: string): string {
  return withoutMarks(text).trim();
}

function withoutMarks(text: string): string {
  return text.replaceAll(marks, '').replaceAll(/\s+/g, ' ');
}

/** Too few letters of its own tell no language: "{a}: {b}" is everybody's. */
function shapeOf(message: string): Shape[] {
  const elements = readMessage(message, 'en').getAst();
  const letters = [...lettersOf(elements)].length;
  if (letters < 4) return [];
  const literals = elements.map((one) => (one.type === TYPE.literal ? withoutMarks(one.value) : ''));
  const core = literals.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return [{ core: core.trim(), pattern: new RegExp(`^${sourceOf(elements)}$`, 'su') }];
}

function lettersOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value.replaceAll(/[^\p{L}]/gu, '');
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return '';
      const ways = Object.values(element.options).map(({ value }) => lettersOf(value));
      return ways.toSorted((a, b) => a.length - b.length)[0] ?? '';
    })
    .join('');
}

function sourceOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return escapePattern(element.value);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return '(.*?)';
      return `(?:${Object.values(element.options)
        .map(({ value }) => sourceOf(value))
        .join('|')})`;
    })
    .join('');
}

function escapePattern(text: string): string {
  return withoutMarks(text).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

const judged = new Map<string, string | null>();

/** What `text` says in another language than its own; null: nothing that the catalogue knows of. */
export function foreignWords(text: string, own: Language): string | null {
  const read = readText(text);
  const key = `${own} ${read}`;
  const known = judged.get(key);
  if (known !== undefined) return known;
  const found = findForeign(read, own);
  judged.set(key, found);
  return found;
}

function findForeign(read: string, own: Language): string | null {
  if (!/\p{L}{2}/u.test(read)) return null;
  const mine = sentencesOf(own);
  if (mine.plain.has(read)) return null;
  for (const shape of mine.shapes) {
    const filled = filledIn(shape, read);
    if (filled !== null) return firstForeign(filled.slice(1), own);
  }
  const strange = languageCodes.filter((code) => code !== own).find((code) => isWhole(read, code));
  return strange === undefined ? partOf(read, own) : `${strange}: ${read}`;
}

function firstForeign(parts: readonly (string | undefined)[], own: Language): string | null {
  for (const part of parts) {
    const found = part === undefined ? null : foreignWords(part, own);
    if (found !== null) return found;
  }
  return null;
}

function filledIn({ core, pattern }: Shape, text: string): RegExpExecArray | null {
  return text.includes(core) ? pattern.exec(text) : null;
}

function isWhole(text: string, language: Language): boolean {
  const { plain, shapes } = sentencesOf(language);
  return plain.has(text) || shapes.some((shape) => filledIn(shape, text) !== null);
}

/** A sentence put into a longer text. */
function partOf(text: string, own: Language): string | null {
  const mine = sentencesOf(own).plain;
  for (const code of languageCodes)
    if (code !== own)
      for (const sentence of sentencesOf(code).long)
        if (text.includes(sentence) && !mine.has(sentence)) return `${code}: ${sentence}`;
  return null;
}

const keys = new Set(listMessages(catalogues.en).keys());

/** What no reader should ever see: a message's key, a code, a gap that nothing has filled. */
export function unspoken(text: string): string | null {
  const read = readText(text);
  const found = [
    ...(read.match(/\b[a-z]\w*(?:\.\w+)+/g) ?? []).filter((one) => keys.has(one)),
    ...(read.match(/\b[A-Z]{2,}(?:_[A-Z]+)+\b/g) ?? []),
    ...(read.match(/\{\s*[a-z]\w*\s*(?:,|\})|\bundefined\b|\[object |\bNaN\b|Invalid Date/g) ?? []),
  ];
  return found[0] ?? null;
}
