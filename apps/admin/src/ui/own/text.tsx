// How does running text look in our own look?
import type { ParagraphProps, TextProps } from '../text.tsx';

/** A paragraph. */
export function Paragraph({ children, muted = false }: ParagraphProps) {
  return <p className={muted ? 'ac-prose ac-muted' : 'ac-prose'}>{children}</p>;
}

/** A piece of text that stands out. */
export function Strong({ children }: TextProps) {
  return <strong>{children}</strong>;
}

/** A piece of text that stands back. */
export function Muted({ children }: TextProps) {
  return <span className="ac-muted">{children}</span>;
}

/** A heading within a card. */
export function Subheading({ children }: TextProps) {
  return <h3>{children}</h3>;
}
