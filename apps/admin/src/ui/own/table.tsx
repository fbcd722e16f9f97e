// How is a list of equal things shown in our own look?
import { useSyncExternalStore } from 'react';
import { StackedRows } from '../stacked-rows.tsx';
import type { TableProps } from '../table.tsx';

/** A table where there is room for one. */
export function Table<T>(props: TableProps<T>) {
  const isNarrow = useSyncExternalStore(watchWidth, readWidth);
  return isNarrow ? <StackedRows {...props} /> : <WideTable {...props} />;
}

const narrow = window.matchMedia('(max-width: 47.99em)');
const readWidth = () => narrow.matches;

function watchWidth(onChange: () => void): () => void {
  narrow.addEventListener('change', onChange);
  return () => narrow.removeEventListener('change', onChange);
}

function WideTable<T>({ name, columns, rows, keyOf }: TableProps<T>) {
  const [first, ...others] = columns;
  return (
    <table className="ac-table">
      <caption className="ac-hidden">{name.plural}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.title} scope="col" className={column.end === true ? 'ac-end' : undefined}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{first.cell(row)}</th>
            {others.map((column) => (
              <td key={column.title} className={column.end === true ? 'ac-end' : undefined}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
