// What is shown when the session has ended?
import { useReader } from '../messages/reader.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Row } from '../ui/layout.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/text.tsx';

export interface SignedOutScreenProps {
  /** Whose screens these were; null: nobody had come in yet. */
  readonly shop: string | null;
}

/** Says so, and leads to the way back in. */
export function SignedOutScreen({ shop }: SignedOutScreenProps) {
  const { app } = useReader().words;
  const way = shop === null ? '/staff' : `/staff?shop=${encodeURIComponent(shop)}`;
  return (
    <main>
      <Page title={app.signedOutTitle}>
        <Card>
          <Paragraph>{app.signedOutText}</Paragraph>
          <Row>
            <Button label={app.signIn} url={way} external primary />
          </Row>
        </Card>
      </Page>
    </main>
  );
}
