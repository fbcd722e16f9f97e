// How is a list of equal things shown: as a table where there is room, stacked on a phone?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface Column<T> {
  readonly title: string;
  readonly end?: boolean;
  /** Sentences, not a word: broken into lines before the table grows wider than its page. */
  readonly long?: boolean;
  cell(row: T): ReactNode;
}

export interface TableProps<T> {
  readonly name: { readonly singular: string; readonly plural: string };
  /** The first column names the row. */
  readonly columns: readonly [Column<T>, ...Column<T>[]];
  readonly rows: readonly T[];
  keyOf(row: T): string;
}

/** A table of rows; every column is kept on a phone too. */
export function Table<T>(props: TableProps<T>) {
  const { Table: Drawn } = useLook();
  return <Drawn {...props} />;
}
