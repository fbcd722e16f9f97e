// What needs the merchant today, and what is left to set up?
import type { Home } from '@aftercare/core/wire/admin.ts';
import { useCalls } from '../../api/calls-context.ts';
import { usePolling, useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { Address } from '../../ui/address.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Card } from '../../ui/card.tsx';
import { TwoColumns } from '../../ui/layout.tsx';
import { Link } from '../../ui/links.tsx';
import { Page } from '../../ui/page.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ResourceView } from '../resource-view.tsx';
import { isUnderWay } from './import-progress.ts';
import { PluginCard } from './plugin-card.tsx';
import { SetupGuide } from './setup-guide.tsx';
import { TaskList } from './task-list.tsx';
import { Today } from './today.tsx';

/** The first screen. */
export function HomeScreen() {
  const calls = useCalls();
  const { words } = useReader();
  const { resource, reload } = useResource('home', calls.home);
  usePolling(resource.state === 'ready' && isUnderWay(resource.value.import), reload);
  return (
    <ResourceView title={words.app.home} resource={resource} reload={reload}>
      {(home) => <HomePage home={home} reload={reload} />}
    </ResourceView>
  );
}

function HomePage({ home, reload }: { readonly home: Home; reload(): Promise<void> }) {
  const { words } = useReader();
  const sixtyDays = home.readsAllOrders ? null : (
    <Banner title={words.home.onlySixtyDaysTitle} tone="info">
      <Paragraph>{words.home.onlySixtyDays}</Paragraph>
    </Banner>
  );
  return (
    <Page title={home.shopName}>
      <TwoColumns
        main={
          <>
            {sixtyDays}
            {home.setup.isDismissed ? null : <SetupGuide home={home} reload={reload} />}
            <Today home={home} />
            {home.tasks.length === 0 ? null : <TaskList tasks={home.tasks} reload={reload} />}
            {home.setup.isDismissed ? <SetupGuide home={home} reload={reload} /> : null}
          </>
        }
        side={
          <>
            <Card title={words.home.portal}>
              <Link url={home.portalUrl} external>
                <Address url={home.portalUrl} />
              </Link>
              <Paragraph muted>{words.home.portalText}</Paragraph>
            </Card>
            {home.missingPlugin === null ? null : <PluginCard {...home.missingPlugin} />}
          </>
        }
      />
    </Page>
  );
}
