// How do things lie beside and below each other?
import { BlockStack, InlineStack, Layout } from '@shopify/polaris';
import type { MediaRowProps, RowProps, StackProps, TwoColumnsProps } from '../layout.tsx';

/** One below the other. */
export function Stack({ children, tight = false }: StackProps) {
  return <BlockStack gap={tight ? '100' : '400'}>{children}</BlockStack>;
}

/** One beside the other, wrapping; `spread` pushes them apart. */
export function Row({ children, spread = false }: RowProps) {
  return (
    <InlineStack gap="200" align={spread ? 'space-between' : 'start'} blockAlign="center">
      {children}
    </InlineStack>
  );
}

/** A wide column and a narrow one; on a phone one below the other. */
export function TwoColumns({ main, side }: TwoColumnsProps) {
  return (
    <Layout>
      <Layout.Section>
        <Stack>{main}</Stack>
      </Layout.Section>
      <Layout.Section variant="oneThird">
        <Stack>{side}</Stack>
      </Layout.Section>
    </Layout>
  );
}

/** A picture and, beside it, what is said about it. */
export function MediaRow({ media, children }: MediaRowProps) {
  return (
    <InlineStack gap="300" wrap={false} blockAlign="start">
      {media}
      <BlockStack gap="100">{children}</BlockStack>
    </InlineStack>
  );
}
