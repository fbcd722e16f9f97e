// How does an addition read, so that anyone can check it?
export interface SumLine {
  readonly key: string;
  readonly label: string;
  readonly amount: string;
  readonly kind: 'part' | 'note' | 'total';
}

/** Parts, notes on them, and their total. */
export function Sum({ label, lines }: { readonly label: string; readonly lines: readonly SumLine[] }) {
  return (
    <table className="ac-sum" aria-label={label}>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} className={line.kind === 'part' ? undefined : `ac-${line.kind}`}>
            <th scope="row">{line.label}</th>
            <td>
              <bdi>{line.amount}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
