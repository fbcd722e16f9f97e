// How is a whole page of the shopper's shown within a screen? As it is, in a frame that runs and leads nowhere.
import type { ReactNode } from 'react';
import './pictures.css';

export interface PagePreviewProps {
  /** The page; its addresses are ours. */
  readonly html: string;
  readonly label: string;
}

/** Looked at, not used: no click or key reaches it. */
export function PagePreview({ html, label }: PagePreviewProps) {
  return (
    <figure className="ac-preview">
      <iframe
        title={label}
        srcDoc={html}
        // Ours, and without a script: nothing in it runs, sends or opens anything.
        sandbox="allow-same-origin"
        tabIndex={-1}
        {...{ inert: '' }}
      />
      <figcaption>{label}</figcaption>
    </figure>
  );
}

/** Several of them, beside each other where there is room. */
export function PagePreviews({ pages }: { readonly pages: readonly PagePreviewProps[] }) {
  return (
    <div className="ac-previews">
      {pages.map((page) => (
        <PagePreview key={page.label} {...page} />
      ))}
    </div>
  );
}

/** What is set and what comes of it, beside each other where there is room: both are seen at once. */
export function BesidePreview({ children }: { readonly children: ReactNode }) {
  return <div className="ac-beside-preview">{children}</div>;
}
