// How does running text look?
import { Text as PolarisText } from '@shopify/polaris';
import type { ParagraphProps, TextProps } from '../text.tsx';

/** A paragraph. */
export function Paragraph({ children, muted = false }: ParagraphProps) {
  return muted ? (
    <PolarisText as="p" tone="subdued">
      {children}
    </PolarisText>
  ) : (
    <PolarisText as="p">{children}</PolarisText>
  );
}

/** A piece of text that stands out. */
export function Strong({ children }: TextProps) {
  return (
    <PolarisText as="span" fontWeight="semibold">
      {children}
    </PolarisText>
  );
}

/** A piece of text that stands back. */
export function Muted({ children }: TextProps) {
  return (
    <PolarisText as="span" tone="subdued">
      {children}
    </PolarisText>
  );
}

/** A heading within a card. */
export function Subheading({ children }: TextProps) {
  return (
    <PolarisText as="h3" variant="headingSm">
      {children}
    </PolarisText>
  );
}
