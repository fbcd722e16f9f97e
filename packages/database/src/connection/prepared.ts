// How does PostgreSQL read and plan a statement once for a connection, and not each time it is asked?
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';

const names = new Map<string, string>();

/** Runs a statement that this connection keeps: its text must not vary, for each is kept as long as the connection lasts. */
export function prepared<Row extends QueryResultRow>(
  connection: PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<QueryResult<Row>> {
  return connection.query<Row>({ name: nameOf(text), text, values: [...values] });
}

/** Under which name a connection keeps this statement. */
export function nameOf(text: string): string {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return name;
}
