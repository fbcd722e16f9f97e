// What is shown when a screen has a bug?
import { useReader } from '../messages/reader.ts';
import { Banner } from '../ui/banner.tsx';
import { Page } from '../ui/page.tsx';

/** Says that this page broke, and offers to load it anew. */
export function BrokenScreen() {
  const { app } = useReader().words;
  return (
    <Page title={app.menu}>
      <Banner
        title={app.brokenTitle}
        tone="critical"
        action={{ label: app.reload, onAct: () => window.location.reload() }}
      >
        {app.brokenText}
      </Banner>
    </Page>
  );
}
