// How does a table read where there is no room for its columns?
import { Fragment } from 'react';
import type { TableProps } from './table.tsx';

/** Each row by itself, its columns below each other; every column is kept. */
export function StackedRows<T>({ columns, rows, keyOf }: TableProps<T>) {
  const [first, ...others] = columns;
  return (
    <ul className="ac-rows">
      {rows.map((row) => (
        <li key={keyOf(row)}>
          {first.cell(row)}
          <dl>
            {others.map((column) => (
              <Fragment key={column.title}>
                <dt>{column.title}</dt>
                <dd>{column.cell(row)}</dd>
              </Fragment>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
