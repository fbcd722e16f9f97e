// What has the shop promised in its own words already, and what of it may the form take over?
import { type PolicyReading, readPolicyText } from '@aftercare/core/policy/reading/read-policy-text.ts';
import { useMemo, useState } from 'react';
import { useCalls } from '../../api/calls-context.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { FindingsList } from './findings-list.tsx';
import type { PolicyForm } from './use-policy-form.ts';

export interface OwnWordsProps {
  readonly form: PolicyForm;
  /** Nobody of the shop has published yet: then it stands open. */
  readonly isFirst: boolean;
}

/** Reads the shop's own text, on the first visit by itself. */
export function OwnWords({ form, isFirst }: OwnWordsProps) {
  const { ownWords } = useReader().words;
  const [isOpen, open] = useState(isFirst);
  if (isOpen)
    return (
      <Card title={ownWords.title}>
        <ShopsText form={form} />
      </Card>
    );
  return (
    <Row>
      <Button label={ownWords.compare} onPress={() => open(true)} />
    </Row>
  );
}

function ShopsText({ form }: Pick<OwnWordsProps, 'form'>) {
  const calls = useCalls();
  const { ownWords, app } = useReader().words;
  const { resource, reload } = useResource('policy text', calls.policyText);
  const [pasted, paste] = useState<PolicyReading | null>(null);
  const again = (
    <Row>
      <Button label={app.retry} onPress={() => void reload()} />
    </Row>
  );
  if (pasted !== null) return <FindingsList form={form} reading={pasted} intro={ownWords.foundPasted} />;
  if (resource.state === 'loading') return <Paragraph muted>{ownWords.reading}</Paragraph>;
  const answer = resource.state === 'ready' ? resource.value : null;
  if (answer?.state === 'found') return <FoundText form={form} text={answer.text} />;
  const why =
    answer === null ? ownWords.unreachable : { none: ownWords.none, closed: ownWords.closed }[answer.state];
  return (
    <Stack>
      <Paragraph>{why}</Paragraph>
      {answer === null ? again : null}
      <PasteForm onRead={(text) => paste(readPolicyText(text))} />
    </Stack>
  );
}

/** Read once a text: a long one takes a while, and the form draws at every key. */
function FoundText({ form, text }: Pick<OwnWordsProps, 'form'> & { readonly text: string }) {
  const { ownWords } = useReader().words;
  const reading = useMemo(() => readPolicyText(text), [text]);
  return <FindingsList form={form} reading={reading} intro={ownWords.foundIn} />;
}

function PasteForm({ onRead }: { onRead(text: string): void }) {
  const { ownWords } = useReader().words;
  const [text, type] = useState('');
  const [error, complain] = useState<string | undefined>(undefined);
  const read = () => (text.trim() === '' ? complain(ownWords.pasteMissing) : onRead(text));
  return (
    <Form onSubmit={read}>
      <Stack>
        <TextField
          label={ownWords.paste}
          help={ownWords.pasteHelp}
          value={text}
          error={error}
          lines={6}
          maxLength={200_000}
          onChange={type}
        />
        <Row>
          <Button label={ownWords.readPasted} submit />
        </Row>
      </Stack>
    </Form>
  );
}
