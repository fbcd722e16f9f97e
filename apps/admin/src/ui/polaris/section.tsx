// How are settings laid out? As the template of Shopify's own admin for them says.
import { BlockStack, Box, InlineGrid, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { SectionProps } from '../section.tsx';
import { Link } from './links.tsx';

/** One matter that can be set. */
export function Section({ title, text, preview, children }: SectionProps) {
  return (
    <InlineGrid columns={{ xs: '1fr', md: '2fr 5fr' }} gap="400">
      <Box as="section" paddingInline={{ xs: '400', sm: '0' }}>
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {title}
          </Text>
          <Text as="p" tone="subdued">
            {text}
          </Text>
          {preview === undefined ? null : <Link url={preview.url}>{preview.label}</Link>}
        </BlockStack>
      </Box>
      <BlockStack gap="400">{children}</BlockStack>
    </InlineGrid>
  );
}

/** Several of them. */
export function Sections({ children }: { readonly children: ReactNode }) {
  return <BlockStack gap={{ xs: '800', sm: '600' }}>{children}</BlockStack>;
}
