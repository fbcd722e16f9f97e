// Does a text stand anywhere in the database, in whatever clothes? As a dump of the whole would show it.

type Query = (sql: string) => Promise<Record<string, unknown>[]>;

export interface Place {
  readonly table: string;
  readonly row: string;
}

/** Every row of every table, the queue's too, as text; bytes as hexadecimals. */
export async function dumpRows(query: Query): Promise<Place[]> {
  const tables = await query(`SELECT n.nspname AS schema, c.relname AS name FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'm') AND n.nspname !~ '^(pg_|information_schema$)' ORDER BY 1, 2`);
  const places: Place[] = [];
  for (const { schema, name } of tables) {
    const rows = await query(`SELECT whole::text AS row FROM "${schema}"."${name}" AS whole`);
    places.push(...rows.map(({ row }) => ({ table: `${schema}.${name}`, row: String(row).toLowerCase() })));
  }
  return places;
}

/** A text as it may be written down: plain, in JSON, in an address, as bytes. Letters' case is not looked at. */
function formsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const inJson = JSON.stringify(text).slice(1, -1);
  const forms = [text, inJson, inJson.replaceAll('"', '\\"'), encodeURIComponent(text)];
  const asBytes = [text, inJson].map((each) => Buffer.from(each).toString('hex'));
  // Within longer bytes base64 begins at one of three places, and its ends depend on what stands beside.
  const in64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  const asBase64 = in64.flatMap((each) => [each, each.replaceAll('+', '-').replaceAll('/', '_')]);
  const all = [...forms, ...asBytes, ...asBase64.filter((each) => each.length >= 8)];
  return [...new Set(all.map((each) => each.toLowerCase()))];
}

/** Where these stand: "what in which table: the words around it". */
export function findIn(places: readonly Place[], needles: Readonly<Record<string, string>>): string[] {
  return Object.entries(needles).flatMap(([name, text]) => {
    const forms = formsOf(text);
    return places.flatMap(({ table, row }) => {
      const at = forms.map((form) => row.indexOf(form)).find((found) => found >= 0);
      return at === undefined ? [] : [`${name} in ${table}: ${row.slice(Math.max(0, at - 60), at + 60)}`];
    });
  });
}

/** Which of these stand nowhere in a text. */
export function missingIn(text: string, needles: Readonly<Record<string, string>>): string[] {
  const found = findIn([{ table: '', row: text.toLowerCase() }], needles);
  return Object.keys(needles).filter((name) => !found.some((each) => each.startsWith(`${name} in`)));
}
