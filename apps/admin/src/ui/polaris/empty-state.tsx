// What is shown when there is nothing yet, and what to do next?
import { Text } from '@shopify/polaris';
import type { EmptyStateProps } from '../empty-state.tsx';
import { Button } from './button.tsx';
import { Stack } from './layout.tsx';

/** Says why a list is empty and offers the one next step. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="ac-empty">
      <Stack>
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        <Text as="p" tone="subdued">
          {text}
        </Text>
        {action === undefined ? null : (
          <div>
            <Button {...action} />
          </div>
        )}
      </Stack>
    </div>
  );
}
