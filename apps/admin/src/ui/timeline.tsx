// What happened, newest first?
import type { ReactNode } from 'react';

export interface TimelineEntry {
  readonly id: string;
  readonly content: ReactNode;
}

/** Entries along a line. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="ac-timeline">
      {entries.map((entry) => (
        <li key={entry.id}>{entry.content}</li>
      ))}
    </ol>
  );
}
