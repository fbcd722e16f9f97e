// What chooses a file, in every look?
import { type ChangeEvent, type InputHTMLAttributes, useRef } from 'react';

interface FileInputProps extends InputHTMLAttributes<HTMLInputElement> {
  onChoose(file: File): void;
}

/** The browser's own input; it forgets what was chosen, so that a mended file of the same name can be chosen. */
export function FileInput({ onChoose, ...attributes }: FileInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (input.current !== null) input.current.value = '';
    if (file !== undefined) onChoose(file);
  };
  return <input {...attributes} ref={input} type="file" onChange={choose} />;
}
