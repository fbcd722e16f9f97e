// What can be filled in, in our own look?
import { type ReactNode, useId } from 'react';
import type { ChoiceFieldProps, TextFieldProps } from '../fields.tsx';

/** A line or several of text, or a number typed as text. */
export function TextField({ kind = 'text', ...props }: TextFieldProps) {
  const { value, suffix, lines, maxLength, readOnly = false, isToCopy = false, onChange, onClear } = props;
  const field = useField(props);
  const typed = { ...field.attributes, value, maxLength, readOnly, autoComplete: 'off' };
  const input =
    lines === undefined ? (
      <input
        {...typed}
        type={kind === 'search' ? 'search' : 'text'}
        readOnly={isToCopy || readOnly}
        onFocus={({ target }) => (isToCopy ? target.select() : undefined)}
        dir={kind === 'text' || kind === 'search' ? 'auto' : undefined}
        inputMode={kind === 'whole' ? 'numeric' : kind === 'decimal' ? 'decimal' : 'text'}
        // The browser's own cross of a search empties it without a word to us but this.
        onChange={({ target }) => (target.value === '' && onClear ? clear() : onChange(target.value))}
      />
    ) : (
      <textarea {...typed} dir="auto" rows={lines} onChange={({ target }) => onChange(target.value)} />
    );
  const clear = () => {
    onChange('');
    onClear?.();
  };
  return (
    <Field {...props} field={field}>
      {suffix === undefined ? (
        input
      ) : (
        <span className={kind === 'text' ? 'ac-suffixed' : 'ac-suffixed ac-short'}>
          {input}
          <span id={field.suffixId}>{suffix}</span>
        </span>
      )}
    </Field>
  );
}

/** One of a few. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { value, options, onChange } = props;
  const field = useField(props);
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <Field {...props} field={field}>
      <select {...field.attributes} value={value} onChange={({ target }) => choose(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type Described = Pick<TextFieldProps, 'label' | 'of' | 'help' | 'error' | 'suffix'>;

/** The ids by which a field's input knows its suffix, hint and error. */
export function useField({ help, error, suffix }: Described) {
  const id = useId();
  const suffixId = `${id}-suffix`;
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const describing = [
    ...(suffix === undefined ? [] : [suffixId]),
    ...(error === undefined ? [] : [errorId]),
    ...(help === undefined ? [] : [helpId]),
  ];
  const attributes = {
    id,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': describing.length === 0 ? undefined : describing.join(' '),
  };
  return { id, suffixId, helpId, errorId, attributes };
}

interface FieldFrameProps extends Described {
  readonly field: ReturnType<typeof useField>;
  readonly children: ReactNode;
}

/** A field with its label, hint and error. */
export function Field({ label, of, help, error, field, children }: FieldFrameProps) {
  return (
    <div className={error === undefined ? 'ac-field' : 'ac-field ac-failed'}>
      <label htmlFor={field.id}>
        {label}
        {of === undefined ? null : <span className="ac-hidden"> {of}</span>}
      </label>
      {error === undefined ? null : (
        <p id={field.errorId} className="ac-field-error">
          {error}
        </p>
      )}
      {children}
      {help === undefined ? null : (
        <p id={field.helpId} className="ac-muted">
          {help}
        </p>
      )}
    </div>
  );
}
