// What if somebody else was faster?
import type { Problem, ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { newestFirst } from './history-order.ts';
import type { ReturnActions } from './use-return-actions.ts';

export interface ConflictBannerProps {
  readonly detail: ReturnDetail;
  readonly actions: ReturnActions;
  readonly problem: Problem;
}

/** "Mia: Approved (1 minute ago)": the newest of the history just read again; the server's words where it shows nothing new. */
export function ConflictBanner({ detail, actions, problem }: ConflictBannerProps) {
  const { words, age } = useReader();
  const newest = newestFirst(detail.history)[0];
  const isNew = newest !== undefined && newest.id !== actions.seenEvent;
  const { dismiss } = actions.command;
  return (
    <Banner
      title={words.return.conflictTitle}
      tone="warning"
      takesFocus
      dismissLabel={words.app.dismiss}
      onDismiss={dismiss}
    >
      <Paragraph>
        {isNew
          ? words.return.since({ who: newest.by, what: newest.text, age: age(newest.at) })
          : problem.detail}
      </Paragraph>
      <Paragraph>{words.return.conflictText}</Paragraph>
    </Banner>
  );
}
