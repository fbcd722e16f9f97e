// What is sent together?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface FormProps {
  readonly children: ReactNode;
  onSubmit(): void;
}

/** Fields below each other; Enter sends them. */
export function Form(props: FormProps) {
  const { Form: Drawn } = useLook();
  return <Drawn {...props} />;
}

/** Fields beside each other where there is room. */
export function FieldRow(props: { readonly children: ReactNode }) {
  const { FieldRow: Drawn } = useLook();
  return <Drawn {...props} />;
}

export interface SearchFormProps {
  readonly button: ReactNode;
  readonly children: ReactNode;
  onSubmit(): void;
}

/** One field and its button at the head of a list. */
export function SearchForm(props: SearchFormProps) {
  const { SearchForm: Drawn } = useLook();
  return <Drawn {...props} />;
}
