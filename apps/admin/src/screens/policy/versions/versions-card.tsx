// Which versions of the policy have there been?
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../../messages/reader.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Link } from '../../../ui/links.tsx';
import { Muted } from '../../../ui/text.tsx';
import { addressOf } from './shown-version.ts';

/** Published versions, newest first; each opens what it changed. */
export function VersionsCard({ page }: { readonly page: PolicyPage }) {
  const { words, moment } = useReader();
  const { policy } = words;
  const newestFirst = page.versions.toSorted((a, b) => b.version - a.version);
  return (
    <Card title={policy.versions}>
      {newestFirst.map(({ version, publishedAt, publishedBy }) => (
        <Stack key={version} tight>
          <Row>
            <Link url={addressOf(version)}>{policy.version({ n: version })}</Link>
            {version === page.version ? <Badge word={policy.current} tone="success" /> : null}
          </Row>
          <Muted>{policy.publishedOn({ by: publishedBy, when: moment(publishedAt) })}</Muted>
        </Stack>
      ))}
    </Card>
  );
}
