// What happened to this return, by whom and when?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph } from '../../ui/text.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { newestFirst } from './history-order.ts';

/** The history of a return, newest first. */
export function HistoryCard({ history }: { readonly history: ReturnDetail['history'] }) {
  const { words, moment } = useReader();
  const entries = newestFirst(history).map((entry) => ({
    id: entry.id,
    content: (
      <Stack tight>
        <Paragraph>{entry.text}</Paragraph>
        <Muted>{words.return.by({ who: entry.by, when: moment(entry.at) })}</Muted>
      </Stack>
    ),
  }));
  return (
    <Card title={words.return.history}>
      <Timeline entries={entries} />
    </Card>
  );
}
