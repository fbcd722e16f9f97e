// What is shown in our own look when there is nothing yet?
import type { EmptyStateProps } from '../empty-state.tsx';
import { Button } from './button.tsx';

/** Says why a list is empty and offers the one next step. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="ac-empty">
      <h2>{title}</h2>
      <p className="ac-muted">{text}</p>
      {action === undefined ? null : <Button {...action} />}
    </div>
  );
}
