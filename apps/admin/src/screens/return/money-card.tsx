// Which movements of money were made for this return, and is each proven?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';

type Intent = ReturnDetail['intents'][number];

const tones: Record<Intent['state'], Tone> = {
  reserved: 'info',
  sending: 'info',
  done: 'success',
  refused: 'warning',
  person: 'critical',
  'by-hand': 'warning',
};

/** The refunds of a return, each with its evidence. */
export function MoneyCard({ detail }: { readonly detail: ReturnDetail }) {
  const { words, money, moment } = useReader();
  return (
    <Card title={words.return.money}>
      {detail.intents.length === 0 ? <Paragraph muted>{words.return.noMoney}</Paragraph> : null}
      {detail.intents.map((intent) => (
        <Stack key={intent.id} tight>
          <Strong>{words.return.intent({ n: intent.sequence, amount: money(intent.amount) })}</Strong>
          <div>
            <Badge word={words.return.intentStates[intent.state]} tone={tones[intent.state]} />
          </div>
          {intent.sentAt === null ? null : <Muted>{moment(intent.sentAt)}</Muted>}
          {intent.evidence === null ? null : <Muted>{intent.evidence}</Muted>}
        </Stack>
      ))}
    </Card>
  );
}
