// What can be filled in? Every field has its label, its hint and its error in words.
import { TextField as PolarisTextField, Select } from '@shopify/polaris';
import { given } from './given.ts';

interface FieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly disabled?: boolean;
  onChange(value: string): void;
}

export interface TextFieldProps extends FieldProps {
  readonly name?: string;
  readonly suffix?: string;
  readonly prefix?: string;
  readonly lines?: number;
  readonly maxLength?: number;
  readonly kind?: 'text' | 'whole' | 'decimal' | 'search';
  readonly autoFocus?: boolean;
  onClear?(): void;
}

/** A line or several of text, or a number typed as text. */
export function TextField({ help, lines, kind = 'text', onClear, ...rest }: TextFieldProps) {
  const optional = given({ ...rest, helpText: help, multiline: lines, onClearButtonClick: onClear });
  return (
    <PolarisTextField
      {...optional}
      label={rest.label}
      value={rest.value}
      onChange={rest.onChange}
      type={kind === 'search' ? 'search' : 'text'}
      inputMode={kind === 'whole' ? 'numeric' : kind === 'decimal' ? 'decimal' : 'text'}
      clearButton={onClear !== undefined}
      autoComplete="off"
    />
  );
}

export interface ChoiceFieldProps<V extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  onChange(value: V): void;
}

/** One of a few. */
export function ChoiceField<V extends string>({ help, options, onChange, ...rest }: ChoiceFieldProps<V>) {
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <Select
      {...given({ ...rest, helpText: help })}
      label={rest.label}
      options={options.map(({ value, label }) => ({ value, label }))}
      onChange={choose}
    />
  );
}
