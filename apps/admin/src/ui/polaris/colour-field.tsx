// How is a colour chosen? Polaris' own picker knows no typed colours, so the browser's stands before the field.
import { TextField } from '@shopify/polaris';
import type { ColourFieldProps } from '../colour-field.tsx';
import { given } from '../given.ts';

/** A colour. */
export function ColourField({ label, help, error, value, picked, pickLabel, onChange }: ColourFieldProps) {
  const picker = (
    <input
      className="ac-colour-picker"
      type="color"
      aria-label={pickLabel}
      value={picked}
      onChange={({ target }) => onChange(target.value)}
    />
  );
  return (
    <TextField
      {...given({ error })}
      label={label}
      helpText={help}
      value={value}
      maxLength={16}
      autoComplete="off"
      spellCheck={false}
      connectedLeft={picker}
      onChange={onChange}
    />
  );
}
