// What is sent together?
import { FormLayout, Form as PolarisForm } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { FormProps, SearchFormProps } from '../form.tsx';

/** Fields below each other; Enter sends them. */
export function Form({ onSubmit, children }: FormProps) {
  return (
    <PolarisForm onSubmit={onSubmit}>
      <FormLayout>{children}</FormLayout>
    </PolarisForm>
  );
}

/** Fields beside each other where there is room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <FormLayout.Group condensed>{children}</FormLayout.Group>;
}

/** One field and its button at the head of a list. */
export function SearchForm({ onSubmit, button, children }: SearchFormProps) {
  return (
    <search className="ac-search">
      <PolarisForm onSubmit={onSubmit}>
        <div className="ac-search-row">
          <div>{children}</div>
          {button}
        </div>
      </PolarisForm>
    </search>
  );
}
