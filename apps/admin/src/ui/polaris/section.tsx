// How are settings laid out? As in Shopify's own admin.
import { BlockStack, Layout, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { SectionProps } from '../section.tsx';
import { Link } from './links.tsx';

/** One matter that can be set. */
export function Section({ title, text, preview, children }: SectionProps) {
  const description = (
    <BlockStack gap="200">
      <Text as="p" tone="subdued">
        {text}
      </Text>
      {preview === undefined ? null : <Link url={preview.url}>{preview.label}</Link>}
    </BlockStack>
  );
  return (
    <Layout.AnnotatedSection title={title} description={description}>
      <BlockStack gap="400">{children}</BlockStack>
    </Layout.AnnotatedSection>
  );
}

/** Several of them. */
export function Sections({ children }: { readonly children: ReactNode }) {
  return <Layout>{children}</Layout>;
}
