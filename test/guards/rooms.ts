// Which room does an import lead into, and may the room it stands in see it? The table of docs/house.md judges.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Room → the places it may import from besides itself, as the table of floors in docs/house.md says. */
export const rooms: ReadonlyMap<string, readonly string[]> = new Map(
  readFileSync(join(root, 'docs/house.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| [0-4-] +\|/.test(line))
    .flatMap((line) => {
      const [, , own = '', seen = ''] = line.split('|');
      return placesIn(own).map((room) => [room, placesIn(seen)] as const);
    }),
);

function placesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place);
}

/**
 * Who may read the environment: the process, what starts it, and the practice shop, a process of its own. What runs in
 * the customer account reads none: the platform's build puts our address where the setting is named.
 */
const environmentReaders = [
  'web/src/config.ts',
  'bin',
  'apps/practice-shop/src/main.ts',
  'extensions/customer-account',
];

/** Imports whose target only the machine they run on knows. */
const computed = new Map([
  ['packages/database/src/server/binaries.ts', 'the npm package of this system’s PostgreSQL'],
]);

const gap = String.raw`(?:\s|/\*[^*]*\*/)*`;
const imported = new RegExp(String.raw`\b(?:from|import|require)${gap}\(?${gap}(['"\`])([^'"\`\n$]+)\1`, 'g');
const isComputed = new RegExp(String.raw`\bimport\((?!${gap}(?:['"]|\`[^\`$]*\`))`);
const readsEnvironment =
  /\bprocess['"]?\s*\]?\s*(?:\?\.|\.|\[\s*['"`]|\?\.\[\s*['"`])\s*env\b|\benv\b[^;=]*\}\s*(?:=|from)\s*['"]?(?:node:)?process\b|\bimport\.meta\.env\b/;

/** The room of a file: the longest name of the table its path begins with. */
export function roomOf(file: string): string | undefined {
  const around = [...rooms.keys()].filter((room) => isIn(file, room));
  return around.sort((a, b) => b.length - a.length)[0];
}

/** What this text, standing in this file, imports or reads that its room may not see. */
export function breachesOf(file: string, text: string): string[] {
  const room = roomOf(file);
  if (room === undefined) return [`${file}: docs/house.md has no such room`];
  const seen = rooms.get(room) ?? [];
  const targets = [...text.matchAll(imported)].map(([, , specifier = '']) => specifier);
  const outside = targets.filter((specifier) => {
    const target = targetOf(file, specifier);
    return target !== null && roomOf(target) !== room && !seen.some((place) => isIn(target, place));
  });
  const isReader = environmentReaders.some((place) => isIn(file, place));
  return [
    ...outside.map((specifier) => `${file}: ${room} may not see ${specifier}`),
    ...(isComputed.test(text) && !computed.has(file) ? [`${file}: imports what nobody can foretell`] : []),
    ...(readsEnvironment.test(text) && !isReader ? [`${file}: reads the environment`] : []),
  ];
}

/** The file of ours a specifier means; null for a package of others, which package.json and Biome watch over. */
function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  if (/^([#/]|file:)/.test(specifier)) return specifier;
  const [scope, name, ...path] = specifier.split('/');
  if (scope !== '@aftercare') return null;
  return posix.join(folders.get(`${scope}/${name}`) ?? specifier, 'src', ...path);
}

/** The folder of each package of ours; each exports what lies in its `src`. */
const folders = new Map(
  ['packages', 'apps', '.'].flatMap((place) =>
    readdirSync(join(root, place), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && (place !== '.' || entry.name === 'web'))
      .map((entry) => posix.join(place, entry.name))
      .map((folder) => [nameOf(folder), folder] as const),
  ),
);

function nameOf(folder: string): string {
  const text = readFileSync(join(root, folder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { name: string }).name;
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
