// Which returns has the merchant asked for as a shopper, and what do they do next?
import type { ReturnsPage } from '@aftercare/core/wire/admin.ts';
import { useTestCalls } from '../../api/calls-context.ts';
import { usePolling, useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/links.tsx';
import { Muted, Paragraph } from '../../ui/text.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import { StageBadge } from '../stage-badge.tsx';

/** The queue of the test. */
export function TestReturns() {
  const calls = useTestCalls();
  const { testReturn, app } = useReader().words;
  const { resource, reload } = useResource('test returns', () => calls.returns({}));
  usePolling(true, reload);
  if (resource.state === 'failed')
    return (
      <ProblemBanner title={app.failedTitle} problem={resource.problem} onDismiss={() => void reload()} />
    );
  const rows = resource.state === 'ready' ? resource.value.returns : [];
  return (
    <Card title={testReturn.merchantTitle}>
      {rows.length === 0 ? <Paragraph muted>{testReturn.noneYet}</Paragraph> : <Rows rows={rows} />}
    </Card>
  );
}

function Rows({ rows }: { readonly rows: ReturnsPage['returns'] }) {
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
