// Which DNS records does the shop's own address need, and which are there?
import type { Sender } from '@aftercare/core/wire/sender.ts';
import { useCalls } from '../../api/calls-context.ts';
import type { Answer } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useReader } from '../../messages/reader.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph, Subheading } from '../../ui/text.tsx';
import { showToast } from '../../ui/toast.ts';
import { CommandProblem } from '../command-problem.tsx';

export interface SenderRecordsProps {
  readonly found: Sender;
  reload(): Promise<void>;
}

type FoundRecord = Sender['records'][number];

const tones: { readonly [State in FoundRecord['state']]: Tone } = {
  found: 'success',
  wrong: 'critical',
  missing: 'critical',
  unreachable: 'warning',
};

/** Each to be copied, with what was found; looked up anew at a press. */
export function SenderRecords({ found, reload }: SenderRecordsProps) {
  const calls = useCalls();
  const command = useCommand();
  const { words, age } = useReader();
  const { sender } = words;
  const press = (call: () => Promise<Answer<null>>, told: string) =>
    void command.run(call, async (answer) => {
      if (!answer.ok) return;
      showToast(told);
      await reload();
    });
  return (
    <Card title={sender.recordsTitle}>
      <Paragraph>{tellStep(sender, found)}</Paragraph>
      {found.step === 'records' ? <Paragraph muted>{sender.recordsText}</Paragraph> : null}
      <CommandProblem command={command} />
      {found.records.map((record) => (
        <OneRecord key={record.proof} record={record} />
      ))}
      {found.checkedAt === null ? null : <Muted>{sender.checked({ when: age(found.checkedAt) })}</Muted>}
      <Row>
        <Button
          label={sender.check}
          loading={command.sending}
          onPress={() => press(calls.checkSender, sender.checkedToast)}
        />
        {found.step === 'confirm' ? (
          <Button
            label={sender.linkAgain}
            loading={command.sending}
            onPress={() => press(calls.mailSenderLink, sender.linkMailed)}
          />
        ) : null}
      </Row>
    </Card>
  );
}

type SenderWords = ReturnType<typeof useReader>['words']['sender'];

function tellStep({ steps }: SenderWords, { step, address }: Sender): string {
  if (step === 'confirm') return steps.confirm({ address: address ?? '' });
  return step === 'used' ? steps.used : steps.records;
}

function OneRecord({ record }: { readonly record: FoundRecord }) {
  const { sender } = useReader().words;
  const what = sender.proofs[record.proof];
  return (
    <Stack tight>
      <Row>
        <Subheading>{what}</Subheading>
        <Badge word={sender.states[record.state]} tone={tones[record.state]} />
      </Row>
      {record.state === 'found' ? null : (
        <>
          <Muted>{sender.type}</Muted>
          <TextField label={sender.recordName} of={what} value={record.name} isToCopy onChange={ignore} />
          <TextField label={sender.value} of={what} value={record.expected} isToCopy onChange={ignore} />
        </>
      )}
      {record.state === 'wrong'
        ? record.found.map((text) => <Paragraph key={text}>{sender.stands({ text })}</Paragraph>)
        : null}
    </Stack>
  );
}

const ignore = () => undefined;
