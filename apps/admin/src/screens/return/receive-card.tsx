// What arrived, how many, and in which condition?
import { type Disposition, dispositionSchema } from '@aftercare/core/returns/return.ts';
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useState } from 'react';
import { useTypedState } from '../../api/typed.ts';
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ChoiceField, TextField } from '../../ui/fields.tsx';
import { FieldRow, Form } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';
import { titleOf } from './items-card.tsx';
import {
  changeEntry,
  type Draft,
  type DraftEntry,
  type DraftLine,
  findProblem,
  isMixed,
  splitLine,
  startDraft,
  toReceived,
} from './receive-draft.ts';
import type { ReturnActions } from './use-return-actions.ts';

export interface ReceiveCardProps {
  readonly detail: ReturnDetail;
  readonly actions: ReturnActions;
}

/** The form of a receipt, line by line. */
export function ReceiveCard({ detail, actions }: ReceiveCardProps) {
  const { words } = useReader();
  const [draft, setDraft] = useTypedState(`${actions.draftKey} receipt`, () => startDraft(detail.lines));
  const [tried, setTried] = useState(false);
  const received = toReceived(draft);
  const save = () => {
    setTried(true);
    if (received.length > 0 && draft.every((line) => findProblem(line) === null)) actions.receive(received);
  };
  return (
    <Card title={words.receive.title}>
      <Paragraph muted>{words.receive.text}</Paragraph>
      {tried && received.length === 0 ? (
        <Banner title={words.receive.nothing} tone="critical" takesFocus />
      ) : null}
      <Form onSubmit={save}>
        {draft.map((line) => (
          <LineFields
            key={line.returnLineId}
            line={line}
            title={titleIn(detail, line.returnLineId)}
            tried={tried}
            onChange={(change: (draft: Draft) => Draft) => setDraft(change)}
          />
        ))}
        {detail.restocks === 'all-or-none' && isMixed(received) ? (
          <Banner title={words.stock.mixed} tone="info" />
        ) : null}
        <Row>
          <Button label={words.receive.save} primary submit loading={actions.command.sending} />
          <Button label={words.app.cancel} onPress={() => actions.openForm('none')} />
        </Row>
      </Form>
    </Card>
  );
}

function titleIn(detail: ReturnDetail, returnLineId: string): string {
  const line = detail.lines.find(({ id }) => id === returnLineId);
  return line === undefined ? returnLineId : titleOf(line);
}

interface LineFieldsProps {
  readonly line: DraftLine;
  readonly title: string;
  readonly tried: boolean;
  onChange(change: (draft: Draft) => Draft): void;
}

function LineFields({ line, title, tried, onChange }: LineFieldsProps) {
  const { receive } = useReader().words;
  const problem = tried ? findProblem(line) : null;
  const { left: n, missing } = line;
  const tooMany = missing === 0 ? receive.tooMany({ n }) : receive.tooManyMissing({ n, missing });
  const messages = { NOT_WHOLE: receive.notWhole, TOO_MANY: tooMany };
  const { returnLineId } = line;
  return (
    <Stack tight>
      <Row>
        <Strong>{title}</Strong>
        <Muted>{missing === 0 ? receive.left({ n }) : receive.leftMissing({ n, missing })}</Muted>
      </Row>
      {line.entries.map((entry) => (
        <EntryFields
          key={entry.key}
          entry={entry}
          title={title}
          error={problem === null ? undefined : messages[problem]}
          onChange={(change) =>
            onChange((draft) => changeEntry(draft, { returnLineId, key: entry.key }, change))
          }
        />
      ))}
      <Row>
        <Button
          label={receive.split}
          accessibilityLabel={receive.splitOf({ title })}
          plain
          onPress={() => onChange((draft) => splitLine(draft, returnLineId))}
        />
      </Row>
    </Stack>
  );
}

interface EntryFieldsProps {
  readonly entry: DraftEntry;
  readonly title: string;
  readonly error: string | undefined;
  onChange(change: Partial<Pick<DraftEntry, 'disposition' | 'quantity'>>): void;
}

function EntryFields({ entry, title, error, onChange }: EntryFieldsProps) {
  const { receive, dispositions } = useReader().words;
  const options = dispositionSchema.options.map((value) => ({ value, label: dispositions[value] }));
  return (
    <FieldRow>
      <TextField
        label={receive.quantity}
        of={receive.of({ title })}
        kind="whole"
        value={entry.quantity}
        error={error}
        onChange={(quantity) => onChange({ quantity })}
      />
      <ChoiceField<Disposition>
        label={receive.disposition}
        of={receive.of({ title })}
        value={entry.disposition}
        options={options}
        onChange={(disposition) => onChange({ disposition })}
      />
    </FieldRow>
  );
}
