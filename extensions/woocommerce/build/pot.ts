// Which words can be translated? Those marked in the plugin's files: `node extensions/woocommerce/build/pot.ts` writes them down.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, shippedFiles } from './files.ts';

interface Entry {
  readonly text: string;
  readonly plural: string | null;
  readonly context: string | null;
  readonly note: string | null;
  readonly places: string[];
}

type Found = Omit<Entry, 'places'>;

const quoted = String.raw`'((?:[^'\\]|\\.)*)'`;
const marked = new RegExp(
  String.raw`(?:\/\* (translators: [^*]+?) \*\/[^;]*?)?\b(?:(?:esc_html_|esc_attr_|_)_\(\s*${quoted}|_n\(\s*${quoted},\s*${quoted})`,
  'g',
);

/** The template of translations, as gettext writes it. */
export function writePot(): string {
  const entries = new Map<string, Entry>();
  for (const path of shippedFiles()) {
    for (const { found, line } of findIn(path, readFileSync(join(folder, path), 'utf8'))) {
      const key = `${found.context ?? ''}\u0004${found.text}`;
      const entry = entries.get(key) ?? { ...found, places: [] };
      entry.places.push(line === null ? path : `${path}:${line}`);
      entries.set(key, entry);
    }
  }
  return [head, ...[...entries.values()].map(drawEntry)].join('\n');
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

function drawEntry({ text, plural, context, note, places }: Entry): string {
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

if (process.argv[1]?.endsWith('pot.ts')) writeFileSync(join(folder, 'languages/aftercare.pot'), writePot());
