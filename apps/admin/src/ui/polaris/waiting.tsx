// What is shown while something is on its way?
import {
  BlockStack,
  ProgressBar as PolarisProgressBar,
  SkeletonPage as PolarisSkeletonPage,
  SkeletonBodyText,
  Text,
} from '@shopify/polaris';
import { useId } from 'react';
import type { ProgressBarProps } from '../waiting.tsx';
import { Card } from './card.tsx';

/** The shape of a screen to come. */
export function SkeletonPage({ label }: { readonly label: string }) {
  return (
    <div aria-busy="true">
      <Text as="p" visuallyHidden>
        {label}
      </Text>
      <PolarisSkeletonPage>
        <BlockStack gap="400">
          <SkeletonCard lines={3} />
          <SkeletonCard lines={6} />
        </BlockStack>
      </PolarisSkeletonPage>
    </div>
  );
}

/** The shape of a card to come. */
export function SkeletonCard({ lines }: { readonly lines: number }) {
  return (
    <div aria-busy="true">
      <Card>
        <SkeletonBodyText lines={lines} />
      </Card>
    </div>
  );
}

/** How much of a long job is done, in words and as a bar. */
export function ProgressBar({ percent, label }: ProgressBarProps) {
  const id = useId();
  return (
    <BlockStack gap="200">
      <Text as="p" id={id}>
        {label}
      </Text>
      <PolarisProgressBar progress={percent} size="small" ariaLabelledBy={id} tone="primary" />
    </BlockStack>
  );
}
