// How are settings laid out in our own look?
import type { ReactNode } from 'react';
import { AppLink } from '../app-link.tsx';
import type { SectionProps } from '../section.tsx';

/** One matter that can be set. */
export function Section({ title, text, preview, children }: SectionProps) {
  return (
    <section className="ac-section">
      <div className="ac-stack-tight">
        <h2>{title}</h2>
        <p className="ac-muted">{text}</p>
        {preview === undefined ? null : (
          <p>
            <AppLink url={preview.url}>{preview.label}</AppLink>
          </p>
        )}
      </div>
      <div className="ac-stack">{children}</div>
    </section>
  );
}

/** Several of them. */
export function Sections({ children }: { readonly children: ReactNode }) {
  return <div className="ac-sections">{children}</div>;
}
