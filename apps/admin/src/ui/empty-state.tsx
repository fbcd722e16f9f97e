// What is shown when there is nothing yet, and what to do next?
import { useLook } from './look.ts';

export interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly url: string; readonly external?: boolean } | undefined;
}

/** Says why a list is empty and offers the one next step. */
export function EmptyState(props: EmptyStateProps) {
  const { EmptyState: Drawn } = useLook();
  return <Drawn {...props} />;
}
