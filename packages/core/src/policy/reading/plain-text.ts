// Of which paragraphs, lines and sentences is a text made that came as a page's HTML, or as somebody pasted it?

/** One paragraph, heading or item of a list: its lines. */
export type Block = readonly string[];

const blockTags =
  'p|div|li|ul|ol|h[1-6]|tr|td|th|table|section|article|blockquote|dt|dd|address|main|header|footer';
const isMarkup = /<\/?(?:[a-z][a-z0-9]*|!--)[^>]*>/i;

/** The text's blocks, in their order, none of them empty. */
export function readBlocks(text: string): Block[] {
  const isPage = isMarkup.test(ended(text, '>'));
  const plain = isPage ? stripMarkup(text) : text.replace(/\r\n?/g, '\n');
  return plain
    .split(/\n[ \t]*\n/)
    .map((block) =>
      block
        .split('\n')
        .map(tidy)
        .filter((line) => line !== ''),
    )
    .map((lines) => (isPage ? lines : joinWrapped(lines)))
    .filter((lines) => lines.length > 0);
}

function stripMarkup(html: string): string {
  const noComments = replaceEnded(html, /<!--[\s\S]*?-->/g, { end: '-->', by: ' ' });
  const lines = withoutHidden(noComments)
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>/gi, '\n');
  const blocks = replaceEnded(lines, blockTag, { end: '>', by: '\n\n' });
  return decodeEntities(replaceEnded(blocks, /<[^>]*>/g, { end: '>', by: '' }));
}

const blockTag = new RegExp(`</?(?:${blockTags})\\b[^>]*>`, 'gi');

/** As far as there is an end: past the last, each beginning would be followed to the end of the text in vain. */
function replaceEnded(text: string, pattern: RegExp, { end, by }: { end: string; by: string }): string {
  const head = ended(text, end);
  return `${head.replace(pattern, by)}${text.slice(head.length)}`;
}

function ended(text: string, end: string): string {
  const at = text.lastIndexOf(end);
  return at < 0 ? '' : text.slice(0, at + end.length);
}

/** Without the elements whose text no reader sees; one that never ends is shown, and its end sought only once. */
function withoutHidden(html: string): string {
  const unended = new Set<string>();
  let shown = '';
  let from = 0;
  for (const { index, 1: name = '' } of html.matchAll(/<(script|style|template|noscript)\b/gi)) {
    const element = name.toLowerCase();
    if (index < from || unended.has(element)) continue;
    const end = endOf(html, element, index);
    if (end === null) unended.add(element);
    else {
      shown += `${html.slice(from, index)} `;
      from = end;
    }
  }
  return shown + html.slice(from);
}

function endOf(html: string, element: string, from: number): number | null {
  const closing = new RegExp(`</${element}\\s*>`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : null;
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€', pound: '£', yen: '¥' },
  ...{ rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', bdquo: '„', laquo: '«', raquo: '»' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', shy: '' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß' },
  ...{ eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô', icirc: 'î' },
  ...{
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    aacute: 'á',
    ntilde: 'ñ',
    ugrave: 'ù',
    Eacute: 'É',
    Agrave: 'À',
  },
};

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const tidy = (line: string): string => line.replace(/[\s\u00a0]+/g, ' ').trim();

/** In a text that was pasted, a long line that goes on in small letters was only wrapped. */
const wrappedFrom = 50;

function joinWrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && before.length >= wrappedFrom && /^\p{Ll}/u.test(line))
      joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}
