// Which versions of the policy have there been?
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Muted, Strong } from '../../ui/text.tsx';

/** Published versions, newest first. */
export function VersionsCard({ page }: { readonly page: PolicyPage }) {
  const { words, moment } = useReader();
  const { policy } = words;
  const newestFirst = page.versions.toSorted((a, b) => b.version - a.version);
  return (
    <Card title={policy.versions}>
      {newestFirst.map(({ version, publishedAt, publishedBy }) => (
        <Stack key={version} tight>
          <Row>
            <Strong>{policy.version({ n: version })}</Strong>
            {version === page.version ? <Badge word={policy.current} tone="success" /> : null}
          </Row>
          <Muted>{policy.publishedOn({ by: publishedBy, when: moment(publishedAt) })}</Muted>
        </Stack>
      ))}
    </Card>
  );
}
