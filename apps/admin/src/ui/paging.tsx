// How does one go on in a long list?
import { Box, InlineStack, Pagination } from '@shopify/polaris';

export interface PagingProps {
  readonly label: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  onPrevious(): void;
  onNext(): void;
}

/** The page before and the page after; nothing when there is only one. */
export function Paging({ label, previousLabel, nextLabel, ...rest }: PagingProps) {
  if (!rest.hasPrevious && !rest.hasNext) return null;
  return (
    <Box padding="400">
      <InlineStack align="center">
        <Pagination
          {...rest}
          accessibilityLabel={label}
          accessibilityLabels={{ previous: previousLabel, next: nextLabel }}
        />
      </InlineStack>
    </Box>
  );
}
