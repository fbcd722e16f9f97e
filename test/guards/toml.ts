// What stands in a file of settings? As much of TOML as Shopify's files here use: tables, lists of tables, one value a line.

type Value = string | boolean | readonly string[];
export type Table = Readonly<Record<string, Value>>;

/** Each table by its name, '' for what stands before the first; of a list of tables each is one of `lists`. */
export interface Toml {
  readonly tables: ReadonlyMap<string, Table>;
  readonly lists: ReadonlyMap<string, readonly Table[]>;
}

/** Throws at a line it does not know, so that nothing goes unread. */
export function readToml(text: string): Toml {
  const tables = new Map<string, Record<string, Value>>([['', {}]]);
  const lists = new Map<string, Record<string, Value>[]>();
  let open = tables.get('') ?? {};
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, ofList, ofTable, key, value] =
      /^(?:\[\[([\w.]+)\]\]|\[([\w.]+)\]|([\w-]+) = (".*"|\[.*\]|true|false))$/.exec(line) ?? [];
    if (ofList !== undefined) {
      open = {};
      lists.set(ofList, [...(lists.get(ofList) ?? []), open]);
    } else if (ofTable !== undefined) {
      open = {};
      tables.set(ofTable, open);
    } else if (key !== undefined && value !== undefined) open[key] = JSON.parse(value) as Value;
    else throw new Error(`not understood: ${line}`);
  }
  return { tables, lists };
}
