// What if somebody else was faster?
import type { Problem, ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { newestFirst } from './history-card.tsx';

export interface ConflictBannerProps {
  readonly detail: ReturnDetail;
  readonly problem: Problem;
  onDismiss(): void;
}

/** "Mia approved this 1 minute ago": the newest of the history just read again. */
export function ConflictBanner({ detail, problem, onDismiss }: ConflictBannerProps) {
  const { words, age } = useReader();
  const newest = newestFirst(detail.history)[0];
  const who =
    newest === undefined ? problem.detail : words.return.since(newest.by, newest.text, age(newest.at));
  return (
    <Banner title={words.return.conflictTitle} tone="warning" onDismiss={onDismiss}>
      <Paragraph>{who}</Paragraph>
      <Paragraph>{words.return.conflictText}</Paragraph>
    </Banner>
  );
}
