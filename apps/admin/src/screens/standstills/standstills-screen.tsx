// What waits for a person or does not move, since when and why, and what helps?
import type { Standstills } from '@aftercare/core/wire/standstills.ts';
import { useCalls } from '../../api/calls-context.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { TaskList } from '../home/task-list.tsx';
import { ResourceView } from '../resource-view.tsx';
import { RightsNote } from '../rights-note.tsx';
import { OneStandstill } from './one-standstill.tsx';

/** The page of what is held up. */
export function StandstillsScreen() {
  const calls = useCalls();
  const { words } = useReader();
  const { resource, reload } = useResource('standstills', calls.standstills);
  return (
    <ResourceView title={words.standstills.title} resource={resource} reload={reload}>
      {(found) => <StandstillsPage found={found} reload={reload} />}
    </ResourceView>
  );
}

interface StandstillsPageProps {
  readonly found: Standstills;
  reload(): Promise<void>;
}

function StandstillsPage({ found: { tasks, standing }, reload }: StandstillsPageProps) {
  const { app, standstills } = useReader().words;
  return (
    <Page title={standstills.title} back={{ label: app.home, url: '/' }}>
      {tasks.length === 0 && standing.length === 0 ? (
        <EmptyState
          title={standstills.emptyTitle}
          text={standstills.emptyText}
          action={{ label: app.home, url: '/' }}
        />
      ) : null}
      {tasks.length === 0 ? null : <TaskList tasks={tasks} reload={reload} />}
      {standing.length === 0 ? null : (
        <Card title={standstills.standing}>
          <Paragraph muted>{standstills.text}</Paragraph>
          {standing.map((one) => (
            <OneStandstill key={`${one.kind} ${one.id}`} standing={one} reload={reload} />
          ))}
          <RightsNote act="tryAgain" />
        </Card>
      )}
    </Page>
  );
}
