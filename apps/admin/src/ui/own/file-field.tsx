// How is a file chosen in our own look?
import type { FileFieldProps } from '../file-field.tsx';
import { FileInput } from '../file-input.tsx';
import { Field, useField } from './fields.tsx';

/** One file. */
export function FileField({ accept, disabled, onChoose, ...props }: FileFieldProps) {
  const field = useField(props);
  return (
    <Field {...props} field={field}>
      <FileInput {...field.attributes} accept={accept} disabled={disabled} onChoose={onChoose} />
    </Field>
  );
}
