// What can a shop set of who writes its mails?
import type { Sender } from '@aftercare/core/wire/sender.ts';
import { useState } from 'react';
import { useCalls } from '../../api/calls-context.ts';
import { useCommand } from '../../api/use-command.ts';
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { showToast } from '../../ui/toast.ts';
import { ProblemBanner } from '../problem-banner.tsx';

export interface SenderFormProps {
  readonly found: Sender;
  reload(): Promise<void>;
}

/** Three fields, each of which may stay empty. */
export function SenderForm({ found, reload }: SenderFormProps) {
  const calls = useCalls();
  const command = useCommand();
  const { words } = useReader();
  const { sender } = words;
  const [name, setName] = useState(found.name ?? '');
  const [address, setAddress] = useState(found.address ?? '');
  const [replyTo, setReplyTo] = useState(found.replyTo ?? '');
  const given = (text: string) => (text.trim() === '' ? null : text.trim());
  const errorOf = (path: string) => command.problem?.fields?.find((field) => field.path === path)?.message;
  const save = () =>
    void command.run(
      () => calls.saveSender({ name: given(name), address: given(address), replyTo: given(replyTo) }),
      async (answer) => {
        if (!answer.ok) return;
        showToast(sender.saved);
        await reload();
      },
    );
  return (
    <Card>
      <Paragraph>{sender.now(found.now)}</Paragraph>
      {command.problem === null ? null : (
        <ProblemBanner
          title={words.return.refusedTitle}
          problem={command.problem}
          takesFocus
          onDismiss={command.dismiss}
        />
      )}
      <Form onSubmit={save}>
        <Stack>
          <TextField
            label={sender.name}
            help={sender.nameHelp}
            error={errorOf('name')}
            value={name}
            maxLength={80}
            onChange={setName}
          />
          {found.mayOwn ? (
            <TextField
              label={sender.address}
              help={sender.addressHelp}
              error={errorOf('address')}
              value={address}
              maxLength={254}
              onChange={setAddress}
            />
          ) : (
            <Paragraph muted>{sender.mayNot}</Paragraph>
          )}
          <TextField
            label={sender.replyTo}
            help={sender.replyToHelp}
            error={errorOf('replyTo')}
            value={replyTo}
            maxLength={254}
            onChange={setReplyTo}
          />
          <Row>
            <Button label={sender.save} primary submit loading={command.sending} />
          </Row>
        </Stack>
      </Form>
    </Card>
  );
}
