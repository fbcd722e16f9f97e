// What is shown in our own look while something is on its way?
import { useId } from 'react';
import type { ProgressBarProps } from '../waiting.tsx';
import { Card } from './card.tsx';

/** The shape of a screen to come. */
export function SkeletonPage({ label }: { readonly label: string }) {
  return (
    <div className="ac-page" aria-busy="true">
      <p className="ac-hidden">{label}</p>
      <div className="ac-shape ac-shape-title" />
      <SkeletonCard lines={3} />
      <SkeletonCard lines={6} />
    </div>
  );
}

/** The shape of a card to come. */
export function SkeletonCard({ lines }: { readonly lines: number }) {
  return (
    <div aria-busy="true">
      <Card>
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of nothing never change places.
          <div key={line} className="ac-shape" />
        ))}
      </Card>
    </div>
  );
}

/** How much of a long job is done, in words and as a bar. */
export function ProgressBar({ percent, label }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="ac-stack-tight">
      <p id={id}>{label}</p>
      <progress aria-labelledby={id} max={100} value={percent} />
    </div>
  );
}
