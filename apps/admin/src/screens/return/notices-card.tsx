// Which mails went out about this return, and what became of them?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { textFor } from '@aftercare/words/words.ts';
import { useRights } from '../../api/rights.ts';
import { readCode, useReader } from '../../messages/reader.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';
import { SendAgain } from '../send-again.tsx';

type Notice = ReturnDetail['notices'][number];

export interface NoticesCardProps {
  readonly notices: readonly Notice[];
  reload(): Promise<void>;
}

/** The notices of a return. */
export function NoticesCard({ notices, reload }: NoticesCardProps) {
  const { words } = useReader();
  return (
    <Card title={words.return.notices}>
      {notices.length === 0 ? <Paragraph muted>{words.return.noNotices}</Paragraph> : null}
      {notices.map((notice) => (
        <OneNotice key={notice.id} notice={notice} reload={reload} />
      ))}
    </Card>
  );
}

function OneNotice({ notice, reload }: { readonly notice: Notice; reload(): Promise<void> }) {
  const { words } = useReader();
  const rights = useRights();
  const kind = textFor(words.return.noticeKinds, notice.kind) ?? readCode(notice.kind);
  return (
    <Stack tight>
      <Strong>{kind}</Strong>
      <Muted>
        <bdi>{notice.to}</bdi>
      </Muted>
      <div>
        <NoticeState state={notice.state} />
      </div>
      {notice.why === null ? null : (
        <Paragraph>
          <bdi>{notice.why}</bdi>
        </Paragraph>
      )}
      {notice.sendsAgain && rights.may('tryAgain') ? (
        <Row>
          <SendAgain noticeId={notice.id} about={kind} reload={reload} />
        </Row>
      ) : null}
    </Stack>
  );
}

function NoticeState({ state }: { readonly state: string }) {
  const { words } = useReader();
  const word = textFor(words.return.noticeStates, state) ?? readCode(state);
  if (state === 'accepted') return <Badge word={word} tone="success" />;
  if (state === 'delayed') return <Badge word={word} tone="warning" />;
  return <Badge word={word} tone={state === 'person' || state === 'bounced' ? 'critical' : 'info'} />;
}
