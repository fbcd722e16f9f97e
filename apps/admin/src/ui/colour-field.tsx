// How is a colour chosen: typed, or picked with the browser's own means?
import { useLook } from './look.ts';

export interface ColourFieldProps {
  readonly label: string;
  readonly help: string;
  readonly error?: string | undefined;
  /** As typed; may be none. */
  readonly value: string;
  /** What the picker shows, "#rrggbb". */
  readonly picked: string;
  readonly pickLabel: string;
  onChange(text: string): void;
}

/** A colour. */
export function ColourField(props: ColourFieldProps) {
  const { ColourField: Drawn } = useLook();
  return <Drawn {...props} />;
}
