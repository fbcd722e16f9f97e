// What comes back, why, and how far has each line got?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { MediaRow } from '../../ui/layout.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';
import { Thumbnail } from '../../ui/thumbnail.tsx';

type Line = ReturnDetail['lines'][number];

/** The lines of a return. */
export function ItemsCard({ lines }: { readonly lines: readonly Line[] }) {
  const { words } = useReader();
  return (
    <Card title={words.return.items}>
      {lines.map((line) => (
        <ItemLine key={line.id} line={line} />
      ))}
    </Card>
  );
}

function ItemLine({ line }: { readonly line: Line }) {
  const { words } = useReader();
  const reason = words.return.because({ reason: words.reasons[line.reason] });
  return (
    <MediaRow media={<Thumbnail url={line.imageUrl} />}>
      <Strong>
        <bdi>{titleOf(line)}</bdi>
      </Strong>
      <Muted>{`${words.return.quantity({ n: line.quantity })} · ${reason}`}</Muted>
      {line.note === '' ? null : <Paragraph>{words.return.note({ text: line.note })}</Paragraph>}
      <Muted>{useLineState(line)}</Muted>
    </MediaRow>
  );
}

/** Product and variant. */
export function titleOf({ title, variantTitle }: Pick<Line, 'title' | 'variantTitle'>): string {
  return variantTitle === null ? title : `${title}, ${variantTitle}`;
}

function useLineState(line: Line): string {
  const { words } = useReader();
  const received = words.return.receivedOf({ received: line.receivedQuantity, all: line.quantity });
  const kinds = line.received.map((one) =>
    words.return.disposition({ n: one.quantity, what: words.dispositions[one.disposition] }),
  );
  const refunded =
    line.refundedQuantity === 0
      ? []
      : [words.return.refundedOf({ refunded: line.refundedQuantity, all: line.quantity })];
  return [received, ...kinds, ...refunded].join(' · ');
}
