// Which returns wait for the merchant today?
import type { Home } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Row } from '../../ui/layout.tsx';
import { Link } from '../../ui/links.tsx';
import { Muted, Paragraph } from '../../ui/text.tsx';

/** Counts that lead to the work. */
export function Today({ home }: { readonly home: Home }) {
  const { words, age } = useReader();
  if (home.toDecide === 0 && home.tasks.length === 0 && home.heldUp === 0) {
    return (
      <Card title={words.home.today}>
        <Paragraph>{words.home.allDone({ n: home.open })}</Paragraph>
        {home.open === 0 ? null : (
          <Link url="/returns?tab=receive">{words.home.openReturns({ n: home.open })}</Link>
        )}
      </Card>
    );
  }
  return (
    <Card title={words.home.today}>
      {home.toDecide === 0 ? null : (
        <Row>
          <Link url="/returns?tab=decide">{words.home.toDecide({ n: home.toDecide })}</Link>
          {home.oldestToDecideAt === null ? null : (
            <Muted>{words.home.oldest({ age: age(home.oldestToDecideAt) })}</Muted>
          )}
        </Row>
      )}
      {home.open === 0 ? null : (
        <Link url="/returns?tab=receive">{words.home.openReturns({ n: home.open })}</Link>
      )}
      {home.heldUp === 0 ? null : <Link url="/held-up">{words.standstills.some({ n: home.heldUp })}</Link>}
    </Card>
  );
}
