// How do several names stand in one field? With commas between them; one that holds a comma stands in quotes.

/** What opens or closes a name in quotes, whatever the keyboard makes of it. */
const quotes = '"“”„';
const commas = ',،，、\n';

const name = new RegExp(
  `\\s*(?:[${quotes}](?<quoted>(?:[^${quotes}]|([${quotes}])\\2)*)[${quotes}](?=\\s*(?:[${commas}]|$))|(?<plain>[^${commas}]*))\\s*(?:[${commas}]|$)`,
  'gu',
);

/** The names as they are typed. */
export function writeList(names: readonly string[]): string {
  return names.map((one) => (isPlain(one) ? one : `"${one.replaceAll(doubling, '$&$&')}"`)).join(', ');
}

/** The names that were typed; empty ones are none. */
export function readList(text: string): string[] {
  return [...text.matchAll(name)]
    .map(({ groups }) => groups?.quoted?.replaceAll(doubled, '$1') ?? groups?.plain ?? '')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

const doubling = new RegExp(`[${quotes}]`, 'gu');
const doubled = new RegExp(`([${quotes}])\\1`, 'gu');

function isPlain(one: string): boolean {
  return !new RegExp(`^[${quotes}]|[${commas}]`, 'u').test(one);
}
