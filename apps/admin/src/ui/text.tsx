// How does running text look?
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface TextProps {
  readonly children: ReactNode;
}

export interface ParagraphProps extends TextProps {
  readonly muted?: boolean;
}

/** A paragraph. */
export function Paragraph(props: ParagraphProps) {
  const { Paragraph: Drawn } = useLook();
  return <Drawn {...props} />;
}

/** A piece of text that stands out. */
export function Strong(props: TextProps) {
  const { Strong: Drawn } = useLook();
  return <Drawn {...props} />;
}

/** A piece of text that stands back. */
export function Muted(props: TextProps) {
  const { Muted: Drawn } = useLook();
  return <Drawn {...props} />;
}

/** A heading within a card. */
export function Subheading(props: TextProps) {
  const { Subheading: Drawn } = useLook();
  return <Drawn {...props} />;
}
