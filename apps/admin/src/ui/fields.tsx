// What can be filled in? Every field has its label, its hint and its error in words.
import { useLook } from './look.ts';

interface FieldProps<V extends string> {
  readonly label: string;
  /** The rest of the label where the eye has it from the surroundings already: "of Linen shirt". */
  readonly of?: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly value: V;
  /** To be read, not changed. */
  readonly readOnly?: boolean;
  onChange(value: V): void;
}

export interface TextFieldProps extends FieldProps<string> {
  readonly suffix?: string;
  readonly lines?: number;
  readonly maxLength?: number;
  readonly kind?: 'text' | 'whole' | 'decimal' | 'search';
  /** Nothing can be typed here: one press takes hold of all of it. */
  readonly isToCopy?: boolean;
  onClear?(): void;
}

/** A line or several of text, or a number typed as text. */
export function TextField(props: TextFieldProps) {
  const { TextField: Drawn } = useLook();
  return <Drawn {...props} />;
}

export interface ChoiceFieldProps<V extends string> extends FieldProps<V> {
  readonly options: readonly { readonly value: V; readonly label: string }[];
}

/** One of a few. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { ChoiceField: Drawn } = useLook();
  return <Drawn {...props} />;
}
