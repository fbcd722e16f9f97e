// What groups things that belong together on a screen?
import { BlockStack, Box, Card as PolarisCard, Text } from '@shopify/polaris';
import type { CardProps } from '../card.tsx';

/** A card with its heading. */
export function Card({ title, flush = false, children }: CardProps) {
  const heading =
    title === undefined ? null : (
      <Text as="h2" variant="headingMd">
        {title}
      </Text>
    );
  if (!flush) {
    return (
      <PolarisCard>
        <BlockStack gap="300">
          {heading}
          {children}
        </BlockStack>
      </PolarisCard>
    );
  }
  return (
    <PolarisCard padding="0">
      {heading === null ? null : <Box padding="400">{heading}</Box>}
      {children}
    </PolarisCard>
  );
}
