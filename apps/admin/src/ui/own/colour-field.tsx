// How is a colour chosen in our own look?
import type { ColourFieldProps } from '../colour-field.tsx';
import { Field, useField } from './fields.tsx';

/** The browser's picker, and beside it what can be typed or pasted. */
export function ColourField({ value, picked, pickLabel, onChange, ...props }: ColourFieldProps) {
  const field = useField(props);
  return (
    <Field {...props} field={field}>
      <span className="ac-colour">
        <input
          type="color"
          aria-label={pickLabel}
          value={picked}
          onChange={({ target }) => onChange(target.value)}
        />
        <input
          {...field.attributes}
          type="text"
          dir="ltr"
          value={value}
          maxLength={16}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onChange(target.value)}
        />
      </span>
    </Field>
  );
}
