// What can be pressed, besides a page's own actions?
import { useLook } from './look.ts';

export interface ButtonProps {
  readonly label: string;
  readonly primary?: boolean;
  readonly plain?: boolean;
  readonly destructive?: boolean;
  readonly submit?: boolean;
  readonly loading?: boolean;
  readonly disabled?: boolean;
  readonly url?: string;
  readonly external?: boolean;
  readonly accessibilityLabel?: string;
  onPress?(): void;
}

/** A button, or a link that looks like one. */
export function Button(props: ButtonProps) {
  const { Button: Drawn } = useLook();
  return <Drawn {...props} />;
}
