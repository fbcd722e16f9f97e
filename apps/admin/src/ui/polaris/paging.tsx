// How does one go on in a long list?
import { Box, InlineStack, Pagination } from '@shopify/polaris';
import type { PagingProps } from '../paging.tsx';

/** The page before and the page after. */
export function Paging({ label, previousLabel, nextLabel, ...rest }: PagingProps) {
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
