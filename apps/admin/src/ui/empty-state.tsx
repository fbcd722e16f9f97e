// What is shown when there is nothing yet, and what to do next?
import { Text } from '@shopify/polaris';
import { Button } from './button.tsx';
import { Stack } from './layout.tsx';

export interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly url: string; readonly external?: boolean } | undefined;
}

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
