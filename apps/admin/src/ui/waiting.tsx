// What is shown while something is on its way?
import { useLook } from './look.ts';

/** The shape of a screen to come. */
export function SkeletonPage(props: { readonly label: string }) {
  const { SkeletonPage: Drawn } = useLook();
  return <Drawn {...props} />;
}

/** The shape of a card to come. */
export function SkeletonCard(props: { readonly lines: number }) {
  const { SkeletonCard: Drawn } = useLook();
  return <Drawn {...props} />;
}

export interface ProgressBarProps {
  readonly percent: number;
  readonly label: string;
}

/** How much of a long job is done, in words and as a bar. */
export function ProgressBar(props: ProgressBarProps) {
  const { ProgressBar: Drawn } = useLook();
  return <Drawn {...props} />;
}
