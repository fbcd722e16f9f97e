// How is a refusal or failure of the server told?
import type { Problem } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../messages/reader.ts';
import { Banner } from '../ui/banner.tsx';
import { Paragraph } from '../ui/text.tsx';

export interface ProblemBannerProps {
  readonly title: string;
  readonly problem: Problem;
  readonly takesFocus?: boolean;
  onRetry?: () => void;
  onDismiss?: () => void;
}

/** What went wrong, why, and the way on. */
export function ProblemBanner({
  title,
  problem,
  takesFocus = false,
  onRetry,
  onDismiss,
}: ProblemBannerProps) {
  const { words } = useReader();
  const action = onRetry === undefined ? undefined : { label: words.app.retry, onAct: onRetry };
  return (
    <Banner
      title={title}
      tone="critical"
      action={action}
      takesFocus={takesFocus}
      dismissLabel={words.app.dismiss}
      onDismiss={onDismiss}
    >
      <Paragraph>{problem.detail}</Paragraph>
    </Banner>
  );
}
