// What stands at an address that shows nothing?
import { useReader } from '../messages/reader.ts';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';

/** An unknown address. */
export function NotFoundScreen() {
  const { app } = useReader().words;
  return (
    <Page title={app.notFoundTitle}>
      <Card>
        <EmptyState
          title={app.notFoundTitle}
          text={app.notFoundText}
          action={{ label: app.home, url: '/' }}
        />
      </Card>
    </Page>
  );
}
