// Who changed whose role, and when?
import type { StaffPage } from '@aftercare/core/wire/staff.ts';
import { type Reader, useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph } from '../../ui/text.tsx';
import { sayStanding } from './standing-text.ts';

type Happened = StaffPage['history'][number];

/** The newest first. */
export function StaffHistory({ history }: Pick<StaffPage, 'history'>) {
  const reader = useReader();
  const { staff } = reader.words;
  return (
    <Card title={staff.history}>
      {history.map((happened, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read, and never changes its order.
        <Stack key={`${happened.at} ${index}`} tight>
          <Paragraph>{sayHappened(reader, happened)}</Paragraph>
          <Muted>
            {reader.words.return.by({ who: happened.by ?? staff.byRule, when: reader.moment(happened.at) })}
          </Muted>
        </Stack>
      ))}
    </Card>
  );
}

function sayHappened(reader: Reader, { type, who, before, after }: Happened): string {
  const { staff } = reader.words;
  const names = {
    who: who?.name ?? '',
    before: before === null ? '' : sayStanding(reader, before),
    after: after === null ? '' : sayStanding(reader, after),
  };
  switch (type) {
    case 'JOINED':
      return staff.joined(names);
    case 'CHANGED':
      return staff.changed(names);
    case 'REMOVED':
      return staff.removedEvent(names);
    case 'NEWCOMERS':
      return staff.newcomersEvent(names);
    default:
      return type satisfies never;
  }
}
