// Who writes the shop's mails, and what is still missing until that is the shop itself?
import type { Sender } from '@aftercare/core/wire/sender.ts';
import { useCalls } from '../../api/calls-context.ts';
import { useRights } from '../../api/rights.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Section } from '../../ui/section.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import { RightsNote } from '../rights-note.tsx';
import { SenderForm } from './sender-form.tsx';
import { SenderRecords } from './sender-records.tsx';

/** Name, address, answers; and the records by which the address is proven. */
export function SenderSettings() {
  const calls = useCalls();
  const { app, sender } = useReader().words;
  const { resource, reload } = useResource('sender', calls.sender);
  return (
    <Section title={sender.title} text={sender.text}>
      {resource.state === 'loading' ? (
        <Card>
          <Paragraph muted>{app.loading}</Paragraph>
        </Card>
      ) : null}
      {resource.state === 'failed' ? (
        <ProblemBanner title={app.failedTitle} problem={resource.problem} onRetry={() => void reload()} />
      ) : null}
      {resource.state === 'ready' ? <SenderCards found={resource.value} reload={reload} /> : null}
    </Section>
  );
}

function SenderCards({ found, reload }: { readonly found: Sender; reload(): Promise<void> }) {
  const rights = useRights();
  if (!rights.may('changeSettings'))
    return (
      <Card>
        <RightsNote act="changeSettings" />
      </Card>
    );
  return (
    <>
      <SenderForm key={`${found.address}`} found={found} reload={reload} />
      {found.step === 'none' ? null : <SenderRecords found={found} reload={reload} />}
    </>
  );
}
