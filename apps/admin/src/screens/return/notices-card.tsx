// Which mails went out about this return, and did they arrive at the mail server?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { textFor } from '@aftercare/words/words.ts';
import { readCode, useReader } from '../../messages/reader.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';

type Notice = ReturnDetail['notices'][number];

/** The notices of a return. */
export function NoticesCard({ notices }: { readonly notices: readonly Notice[] }) {
  const { words } = useReader();
  return (
    <Card title={words.return.notices}>
      {notices.length === 0 ? <Paragraph muted>{words.return.noNotices}</Paragraph> : null}
      {notices.map((notice) => (
        <Stack key={`${notice.kind}-${notice.to}`} tight>
          <Strong>{textFor(words.return.noticeKinds, notice.kind) ?? readCode(notice.kind)}</Strong>
          <Muted>{notice.to}</Muted>
          <div>
            <NoticeState state={notice.state} />
          </div>
        </Stack>
      ))}
    </Card>
  );
}

function NoticeState({ state }: { readonly state: string }) {
  const { words } = useReader();
  const word = textFor(words.return.noticeStates, state) ?? readCode(state);
  if (state === 'accepted') return <Badge word={word} tone="success" />;
  return <Badge word={word} tone={state === 'person' ? 'critical' : 'info'} />;
}
