// What if somebody else was faster?
import type { Problem } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Paragraph } from '../../ui/text.tsx';
import type { ReturnActions } from './use-return-actions.ts';

export interface ConflictBannerProps {
  readonly actions: ReturnActions;
  readonly problem: Problem;
}

/** "Mia: Approved (1 minute ago)": the newest of the history just read again; the server's words where it shows nothing new. */
export function ConflictBanner({ actions, problem }: ConflictBannerProps) {
  const { words, age } = useReader();
  const {
    since,
    command: { dismiss },
  } = actions;
  return (
    <Banner
      title={words.return.conflictTitle}
      tone="warning"
      takesFocus
      dismissLabel={words.app.dismiss}
      onDismiss={dismiss}
    >
      <Paragraph>
        {since === null
          ? problem.detail
          : words.return.since({ who: since.by, what: since.text, age: age(since.at) })}
      </Paragraph>
      <Paragraph>{words.return.conflictText}</Paragraph>
    </Banner>
  );
}
