// How is a file chosen? Polaris' drop zone hides the field it stands for, so the browser's own stands below its label.
import { Labelled } from '@shopify/polaris';
import { useId } from 'react';
import type { FileFieldProps } from '../file-field.tsx';
import { FileInput } from '../file-input.tsx';
import { given } from '../given.ts';

/** One file. */
export function FileField({ label, help, error, accept, disabled, onChoose }: FileFieldProps) {
  const id = useId();
  const described = error === undefined ? `${id}HelpText` : `${id}Error ${id}HelpText`;
  return (
    <Labelled id={id} label={label} helpText={help} {...given({ error })}>
      <FileInput
        id={id}
        className="ac-file"
        aria-describedby={described}
        aria-invalid={error === undefined ? undefined : true}
        accept={accept}
        disabled={disabled}
        onChoose={onChoose}
      />
    </Labelled>
  );
}
