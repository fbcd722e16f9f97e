// Why was the policy not published?
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import type { PolicyForm } from './use-policy-form.ts';

export interface PolicyBannersProps {
  readonly form: PolicyForm;
  reload(): Promise<void>;
}

/** Wrong fields, another's version, or a failure; one at a time. */
export function PolicyBanners({ form, reload }: PolicyBannersProps) {
  const { policy } = useReader().words;
  const { problem, dismiss } = form.command;
  if (Object.keys(form.errors).length > 0) {
    return (
      <Banner title={policy.errorsTitle} tone="critical" takesFocus>
        <Paragraph>{policy.errorsText}</Paragraph>
      </Banner>
    );
  }
  if (problem === null) return null;
  if (problem.status !== 409) {
    return <ProblemBanner title={policy.refusedTitle} problem={problem} onDismiss={dismiss} takesFocus />;
  }
  return (
    <Banner
      title={policy.conflictTitle}
      tone="warning"
      takesFocus
      action={{ label: policy.loadNew, onAct: () => void reload() }}
    >
      <Paragraph>{problem.detail}</Paragraph>
      <Paragraph>{policy.conflictText}</Paragraph>
    </Banner>
  );
}
