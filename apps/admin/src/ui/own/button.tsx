// What can be pressed in our own look?
import { AppLink } from '../app-link.tsx';
import type { ButtonProps } from '../button.tsx';

/** A button, or a link that looks like one. */
export function Button(props: ButtonProps) {
  const { label, url, external = false, accessibilityLabel } = props;
  const look = `ac-button ${lookOf(props)}`;
  if (url !== undefined) {
    return (
      <AppLink className={look} url={url} external={external} aria-label={accessibilityLabel}>
        {label}
      </AppLink>
    );
  }
  const { submit = false, loading = false, disabled = false, onPress } = props;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={look}
      // One that is at work keeps the focus: a disabled one would drop it.
      disabled={disabled && !loading}
      aria-disabled={loading || undefined}
      aria-busy={loading || undefined}
      aria-label={accessibilityLabel}
      onClick={(event) => {
        if (loading) event.preventDefault();
        else onPress?.();
      }}
    >
      {label}
    </button>
  );
}

function lookOf({ primary = false, plain = false, destructive = false }: ButtonProps): string {
  if (plain) return 'ac-plain';
  if (destructive) return 'ac-destructive';
  return primary ? 'ac-primary' : 'ac-secondary';
}
