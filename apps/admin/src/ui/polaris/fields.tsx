// What can be filled in? Every field has its label, its hint and its error in words.
import { TextField as PolarisTextField, Select, Text } from '@shopify/polaris';
import type { ChoiceFieldProps, TextFieldProps } from '../fields.tsx';
import { given } from '../given.ts';

/** A line or several of text, or a number typed as text. */
export function TextField({ label, of, kind = 'text', ...rest }: TextFieldProps) {
  const { help, error, suffix, lines, maxLength, readOnly = false, isToCopy = false, onClear } = rest;
  const optional = given({
    helpText: help,
    error,
    suffix,
    multiline: lines,
    maxLength,
    onClearButtonClick: onClear,
  });
  return (
    <PolarisTextField
      {...optional}
      label={<Label label={label} of={of} />}
      value={rest.value}
      onChange={rest.onChange}
      type={kind === 'search' ? 'search' : 'text'}
      inputMode={kind === 'whole' ? 'numeric' : kind === 'decimal' ? 'decimal' : 'text'}
      clearButton={onClear !== undefined}
      autoComplete="off"
      readOnly={isToCopy || readOnly}
      selectTextOnFocus={isToCopy}
    />
  );
}

/** One of a few. */
export function ChoiceField<V extends string>({ label, of, options, ...rest }: ChoiceFieldProps<V>) {
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text);
    if (chosen !== undefined) rest.onChange(chosen.value);
  };
  return (
    <Select
      {...given({ helpText: rest.help, error: rest.error })}
      label={<Label label={label} of={of} />}
      value={rest.value}
      options={options.map((option) => ({ ...option }))}
      onChange={choose}
    />
  );
}

function Label({ label, of }: { readonly label: string; readonly of: string | undefined }) {
  if (of === undefined) return label;
  return (
    <>
      {label}{' '}
      <Text as="span" visuallyHidden>
        {of}
      </Text>
    </>
  );
}
