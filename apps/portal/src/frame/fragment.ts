// How does a page travel that is to stand inside a page of the shop's: its title apart, its markup alone?

interface Fragment {
  readonly title: string;
  readonly body: string;
}

/** The title goes ahead on a line of its own, encoded: no word of it can be markup, or end the line. */
export function writeFragment({ title, body }: Fragment): string {
  return `<!--${encode(title)}-->\n${body}`;
}

/** The two parts again, the title still encoded as a header can carry it; null: this is no fragment. */
export function readFragment(text: string): { readonly encodedTitle: string; readonly body: string } | null {
  const [, encodedTitle, body] = /^<!--([\w%.~-]*)-->\n([\s\S]*)$/.exec(text) ?? [];
  return encodedTitle === undefined || body === undefined ? null : { encodedTitle, body };
}

function encode(title: string): string {
  return encodeURIComponent(title.toWellFormed()).replaceAll(
    /[!'()*-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** h1 -> h2, h2 -> h3. What people wrote is escaped, so every such sign is ours. */
export function lowerHeadings(markup: string): string {
  return markup.replaceAll(
    /<(\/?)h([1-5])\b/g,
    (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
  );
}

/** Every class bears our name: what a theme says of its own `.row` or `.line` is not said of ours. */
export function nameClasses(markup: string): string {
  return markup.replaceAll(/(?<= class=")[^"]*/g, (names) =>
    names.replaceAll(/(?<![\w-])(?=[a-z])/g, 'aftercare-'),
  );
}
