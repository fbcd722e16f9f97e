// What is sent together, in our own look?
import type { FormEvent, ReactNode } from 'react';
import type { FormProps, SearchFormProps } from '../form.tsx';

/** Fields below each other; Enter sends them. */
export function Form({ onSubmit, children }: FormProps) {
  return (
    <form className="ac-stack" noValidate onSubmit={handing(onSubmit)}>
      {children}
    </form>
  );
}

/** Fields beside each other where there is room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className="ac-field-row">{children}</div>;
}

/** One field and its button at the head of a list. */
export function SearchForm({ onSubmit, button, children }: SearchFormProps) {
  return (
    <search className="ac-search">
      <form className="ac-search-row" onSubmit={handing(onSubmit)}>
        <div>{children}</div>
        {button}
      </form>
    </search>
  );
}

/** The page stays; what was filled in is handed on. */
function handing(onSubmit: () => void) {
  return (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
}
