// What tables does schema.prisma describe? Read by itself, in the words of PostgreSQL's catalogue.

export interface Table {
  /** "column: type", with "not null" where it is. */
  readonly columns: readonly string[];
  /** "primary key (a, b)", "unique name (a, b)", "index name (a, b DESC)". */
  readonly keys: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Json: 'jsonb',
  Boolean: 'boolean',
  Bytes: 'bytea',
  DateTime: 'timestamp(3) without time zone',
};

/** Every model as the table it maps to. */
export function readPrismaSchema(text: string): Record<string, Table> {
  const models = [...text.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)].map(([, body = '']) => readModel(body));
  return Object.fromEntries(models);
}

interface Field {
  readonly name: string;
  readonly column: string;
  readonly line: string;
  readonly isId: boolean;
}

function readModel(body: string): [string, Table] {
  const lines = body.split('\n').map((line) => line.trim());
  const fields = lines.filter((line) => /^\w/.test(line)).map(readField);
  const columnOf = new Map(fields.map(({ name, column }) => [name, column]));
  const keys = lines
    .filter((line) => /^@@(id|unique|index)/.test(line))
    .map((line) => readKey(line, columnOf));
  const single = fields.filter(({ isId }) => isId).map(({ column }) => `primary key (${column})`);
  const name = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? '';
  return [name, { columns: fields.map(describeColumn).sort(), keys: [...single, ...keys].sort() }];
}

function readField(line: string): Field {
  const name = /^\w+/.exec(line)?.[0] ?? '';
  return { name, line, column: /@map\("(\w+)"\)/.exec(line)?.[1] ?? name, isId: / @id\b/.test(line) };
}

function describeColumn({ line, column }: Field): string {
  const [, type = '', suffix = ''] = /^\w+\s+(\w+)(\[\]|\?)?/.exec(line) ?? [];
  return `${column}: ${nativeType(type, line)}${suffix === '[]' ? '[]' : ''}${suffix === '?' ? '' : ' not null'}`;
}

function nativeType(type: string, line: string): string {
  const [, native = '', size = ''] = /@db\.(\w+)\((\d+)\)/.exec(line) ?? [];
  if (native === 'Timestamptz') return `timestamp(${size}) with time zone`;
  if (/@db\.Json\b/.test(line)) return 'json';
  if (native === 'VarChar') return `character varying(${size})`;
  return TYPES[type] ?? type;
}

function readKey(line: string, columnOf: ReadonlyMap<string, string>): string {
  const [, kind = '', list = ''] = /^@@(\w+)\(\[(.*?)\](?:,|\)$)/.exec(line) ?? [];
  const columns = list.split(',').map((part) => {
    const [, name = '', descending] = /^\s*(\w+)(\(sort: Desc\))?/.exec(part) ?? [];
    return `${columnOf.get(name) ?? name}${descending ? ' DESC' : ''}`;
  });
  const name = /map: "(\w+)"/.exec(line)?.[1] ?? '';
  const label = kind === 'id' ? 'primary key' : `${kind} ${name}`;
  return `${label} (${columns.join(', ')})`;
}
