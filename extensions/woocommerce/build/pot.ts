// Which words can be translated? Those marked in the plugin's files: `npm run plugin:zip` writes them down.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, shippedFiles } from './files.ts';

/** One word of the plugin's, and where it stands. */
export interface Word {
  readonly text: string;
  readonly plural: string | null;
  readonly context: string | null;
  readonly note: string | null;
  readonly places: string[];
}

type Found = Omit<Word, 'places'>;

const quoted = String.raw`'((?:[^'\\]|\\.)*)'`;
const marked = new RegExp(
  String.raw`(?:\/\* (translators: [^*]+?) \*\/[^;]*?)?\b(?:(?:esc_html_|esc_attr_|_)_\(\s*${quoted}|_n\(\s*${quoted},\s*${quoted})`,
  'g',
);

/** The template of translations, as gettext writes it. */
export function writePot(): string {
  return [head, ...findWords().map(drawWord)].join('\n');
}

/** Every word, in the order in which they are met. */
export function findWords(): Word[] {
  const words = new Map<string, Word>();
  // What is made of the words has none of its own.
  for (const path of shippedFiles().filter((name) => !name.startsWith('languages/'))) {
    for (const { found, line } of findIn(path, readFileSync(join(folder, path), 'utf8'))) {
      const key = `${found.context ?? ''}\u0004${found.text}`;
      const word = words.get(key) ?? { ...found, places: [] };
      word.places.push(line === null ? path : `${path}:${line}`);
      words.set(key, word);
    }
  }
  return [...words.values()];
}

function findIn(path: string, content: string): { found: Found; line: number | null }[] {
  if (path.endsWith('block.json')) return findInBlock(JSON.parse(content));
  const header = path === 'aftercare.php' ? findInHeader(content) : [];
  if (!/\.(php|js)$/.test(path)) return header;
  const inCode = [...content.matchAll(marked)].map((match) => {
    const text = unquote(match[2] ?? match[3] ?? '');
    const plural = match[4] === undefined ? null : unquote(match[4]);
    const line = content.slice(0, match.index + match[0].length).split('\n').length;
    return { found: { text, plural, context: null, note: match[1] ?? null }, line };
  });
  return [...header, ...inCode];
}

function findInHeader(content: string): { found: Found; line: null }[] {
  return ['Plugin Name', 'Description'].map((name) => {
    const text = new RegExp(`\\* ${name}: +(.+)`).exec(content)?.[1] ?? '';
    return { found: { text, plural: null, context: null, note: `${name} of the plugin` }, line: null };
  });
}

function findInBlock(block: { title: string; description: string; keywords: string[] }) {
  const words: [string, string][] = [
    ['block title', block.title],
    ['block description', block.description],
    ...block.keywords.map((keyword): [string, string] => ['block keyword', keyword]),
  ];
  return words.map(([context, text]) => ({ found: { text, plural: null, context, note: null }, line: null }));
}

function drawWord({ text, plural, context, note, places }: Word): string {
  const lines = [
    ...(note === null ? [] : [`#. ${note}`]),
    ...places.map((place) => `#: ${place}`),
    ...(context === null ? [] : [`msgctxt ${quote(context)}`]),
    `msgid ${quote(text)}`,
    ...(plural === null ? ['msgstr ""'] : [`msgid_plural ${quote(plural)}`, 'msgstr[0] ""', 'msgstr[1] ""']),
  ];
  return `${lines.join('\n')}\n`;
}

function unquote(text: string): string {
  return text.replaceAll(/\\(['\\])/g, '$1');
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const head = `# Aftercare for WooCommerce. GPL-2.0-or-later.
msgid ""
msgstr ""
"Project-Id-Version: Aftercare for WooCommerce\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"X-Domain: aftercare\\n"
`;
