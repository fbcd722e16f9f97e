// Which returns are there, and why is each where it is?

import type { ReturnsPage } from '@aftercare/core/wire/admin.ts';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useCalls } from '../../api/calls-context.ts';
import { type Resource, useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { SkeletonCard } from '../../ui/waiting.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import { countOf, readTab, type TabName, tabNames, toQuery } from './return-tabs.ts';
import { ReturnsTable } from './returns-table.tsx';

/** The queue of returns. */
export function ReturnsScreen() {
  const calls = useCalls();
  const { words } = useReader();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const tab = readTab(query.get('tab'));
  const asked = toQuery(tab, query.get('after'));
  const { resource, reload } = useResource(JSON.stringify(asked), () => calls.returns(asked));
  const select = (chosen: TabName) => {
    const wanted = new URLSearchParams(query);
    wanted.set('tab', chosen);
    wanted.delete('after');
    void navigate(`?${wanted}`);
  };
  return (
    <Page title={words.app.returns}>
      <Card flush>
        <Tabs
          label={words.returns.queue}
          tabs={useTabs(resource)}
          selected={tab}
          moreLabel={words.app.more}
          onSelect={select}
        >
          <QueueContent tab={tab} resource={resource} reload={reload} />
        </Tabs>
      </Card>
    </Page>
  );
}

function useTabs(resource: Resource<ReturnsPage>) {
  const { returns } = useReader().words;
  return tabNames.map((id) => {
    const count = resource.state === 'ready' ? countOf(id, resource.value.counts) : 0;
    const label = returns.tabs[id];
    return { id, label: count === 0 ? label : returns.counted({ label, n: count }) };
  });
}

interface QueueContentProps {
  readonly tab: TabName;
  readonly resource: Resource<ReturnsPage>;
  reload(): Promise<void>;
}

function QueueContent({ tab, resource, reload }: QueueContentProps) {
  const { words } = useReader();
  if (resource.state === 'loading') return <SkeletonCard lines={6} />;
  if (resource.state === 'ready') return <ReturnsTable tab={tab} page={resource.value} />;
  const retry = () => void reload();
  return <ProblemBanner title={words.app.failedTitle} problem={resource.problem} onRetry={retry} />;
}
