// How is a list of equal things shown: as a table where there is room, stacked on a phone?
import { IndexTable, useBreakpoints } from '@shopify/polaris';
import type { CSSProperties } from 'react';
import { StackedRows } from '../stacked-rows.tsx';
import type { Column, TableProps } from '../table.tsx';

/** A table of rows; every column is kept on a phone too. */
export function Table<T>(props: TableProps<T>) {
  const { smDown } = useBreakpoints();
  return smDown ? <StackedRows {...props} /> : <WideTable {...props} />;
}

function WideTable<T>({ name, columns, rows, keyOf }: TableProps<T>) {
  const [first, ...others] = columns;
  return (
    <IndexTable
      resourceName={name}
      itemCount={rows.length}
      selectable={false}
      headings={[heading(first), ...others.map(heading)]}
    >
      {rows.map((row, position) => (
        <IndexTable.Row key={keyOf(row)} id={keyOf(row)} position={position}>
          {columns.map((column) => (
            <IndexTable.Cell key={column.title}>
              {styleOf(column) ? <div style={styleOf(column)}>{column.cell(row)}</div> : column.cell(row)}
            </IndexTable.Cell>
          ))}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}

// Polaris keeps every cell on one line.
function styleOf<T>({ end, long }: Column<T>): CSSProperties | undefined {
  if (end === true) return { textAlign: 'end' };
  return long === true ? { whiteSpace: 'normal', minWidth: '12em' } : undefined;
}

function heading<T>({ title, end }: Column<T>) {
  return { title, alignment: end === true ? ('end' as const) : ('start' as const) };
}
