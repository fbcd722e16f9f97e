// Which returns has the merchant asked for as a shopper, and what do they do next?
import type { ReturnRow } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/links.tsx';
import { Muted, Paragraph } from '../../ui/text.tsx';
import { StageBadge } from '../stage-badge.tsx';

interface TestReturnsProps {
  readonly rows: readonly ReturnRow[];
}

/** The queue of the test. */
export function TestReturns({ rows }: TestReturnsProps) {
  const { testReturn } = useReader().words;
  return (
    <Card title={testReturn.merchantTitle}>
      {rows.length === 0 ? <Paragraph muted>{testReturn.noneYet}</Paragraph> : <Rows rows={rows} />}
    </Card>
  );
}

function Rows({ rows }: TestReturnsProps) {
  const { words, money } = useReader();
  const isPaid = rows.some(({ stage }) => stage === 'PAID');
  return (
    <Stack>
      <Paragraph>{isPaid ? words.testReturn.paid : words.testReturn.merchantText}</Paragraph>
      {rows.map((row) => (
        <Stack key={row.id} tight>
          <Row>
            <Link url={`/test/returns/${row.id}`}>{words.testReturn.openReturn({ rma: row.rmaNumber })}</Link>
            <StageBadge stage={row.stage} />
          </Row>
          <Muted>
            {row.items} · {money(row.amount)}
          </Muted>
        </Stack>
      ))}
    </Stack>
  );
}
