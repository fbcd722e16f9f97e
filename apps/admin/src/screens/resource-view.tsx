// What does a screen show until its answer is here, and when none comes?
import type { ReactNode } from 'react';
import type { Resource } from '../api/use-resource.ts';
import { useReader } from '../messages/reader.ts';
import { Page } from '../ui/page.tsx';
import { SkeletonPage } from '../ui/waiting.tsx';
import { ProblemBanner } from './problem-banner.tsx';

export interface ResourceViewProps<T> {
  readonly title: string;
  readonly resource: Resource<T>;
  reload(): Promise<void>;
  children(value: T): ReactNode;
}

/** A whole screen that hangs on one answer. */
export function ResourceView<T>({ title, resource, reload, children }: ResourceViewProps<T>) {
  const { words } = useReader();
  if (resource.state === 'loading') return <SkeletonPage label={words.app.loading} />;
  if (resource.state === 'ready') return children(resource.value);
  return (
    <Page title={title}>
      <ProblemBanner title={words.app.failedTitle} problem={resource.problem} onRetry={() => void reload()} />
    </Page>
  );
}
