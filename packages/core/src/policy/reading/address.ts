// Where do returns go, as the text says it?
import type { Clue } from './finding.ts';
import { says } from './languages.ts';
import type { Block } from './plain-text.ts';
import { foldText } from './vocabulary.ts';

const mostLines = 7;
const mostLetters = 300;

interface Address {
  readonly lines: readonly string[];
  /** The lines of the text that say it, as one reads them out. */
  readonly sentence: string;
}

/** Every address that the text names as the one for returns. */
export function readAddresses(blocks: readonly Block[]): Clue<string>[] {
  const lines = blocks.flatMap((block, at) => block.map((line, within) => ({ line, at, within })));
  return lines.flatMap(({ line, at, within }) => {
    if (!says.address.test(foldText(line))) return [];
    const address = addressAfter(line, blocks[at]?.slice(within + 1) ?? [], blocks.slice(at + 1));
    return address === null ? [] : [{ value: write(address.lines), sure: true, sentence: address.sentence }];
  });
}

/** After a colon on the line itself and below it; with nothing there, what stands in the blocks below. */
function addressAfter(line: string, below: Block, blocks: readonly Block[]): Address | null {
  const own = afterTrigger(line);
  const taken = takeLines(below);
  const inBlock = own === '' ? taken : [own, ...taken];
  // A heading that stands alone proves nothing: what stands below it does.
  if (looksLikeAddress(inBlock))
    return { lines: inBlock, sentence: (own === '' ? taken : [line, ...taken]).join(', ') };
  if (own !== '' && !isHeading(line)) return null;
  return fromBlocks(blocks);
}

/** A block of its lines, or one line a block, as editors write it that know no line break. */
function fromBlocks(blocks: readonly Block[]): Address | null {
  const [first = []] = blocks;
  const lines = takeLines(
    first.length > 1 ? first : blocks.slice(0, mostLines).map((block) => block.join(', ')),
  );
  return looksLikeAddress(lines) ? { lines, sentence: lines.join(', ') } : null;
}

/** What follows the last colon; on a line that is a heading alone, or asks, nothing. */
function afterTrigger(line: string): string {
  const words = line.split(' ');
  const at = words.findLastIndex((word) => /[:：]/u.test(word));
  const word = words[at];
  if (word === undefined) return '';
  // "Address: https://…" has its colon before the word.
  const isWithin = !/[:：]$/u.test(words[at - 1] ?? '');
  const own = isWithin ? word.slice(word.search(/[:：]/u) + 1) : word;
  const rest = [own, ...words.slice(at + 1)].join(' ').trim();
  return /[?؟]/u.test(rest) ? '' : rest;
}

const isHeading = (line: string): boolean => line.length < 60 && !/[.!?]$/.test(line);

/** Lines of an address are short and no sentences. */
function takeLines(lines: readonly string[]): string[] {
  const taken: string[] = [];
  for (const line of lines.slice(0, mostLines)) {
    if (line.length > 80 || isSentence(line) || line.includes('@') || /https?:|www\./i.test(line)) break;
    taken.push(line);
  }
  return taken;
}

/** "Shop Hill S.L." ends with a dot and is none. */
const isSentence = (line: string): boolean =>
  /[!?؟:]$/u.test(line) || (line.endsWith('.') && line.split(' ').length > 5);

/** A number of a house or a place, some words, no address of mail, no gap left for the owner to fill. */
function looksLikeAddress(lines: readonly string[]): boolean {
  const text = lines.join(' ');
  if (text.length < 8 || text.length > mostLetters) return false;
  if (/[{}[\]@]|https?:|www\.|_{3}/.test(text)) return false;
  return /[\d٠-٩]/.test(text) && /\p{L}{2}/u.test(text);
}

/** One line is written as the envelope has it; a sentence's dot is none of its own. */
function write(lines: readonly string[]): string {
  const parts = lines.length === 1 ? (lines[0] ?? '').split(/\s*[,،]\s*/u) : lines;
  return parts
    .map((part) => part.replace(/(?<=\p{Ll}|\d)\.$/u, ''))
    .filter((part) => part !== '')
    .join('\n');
}
