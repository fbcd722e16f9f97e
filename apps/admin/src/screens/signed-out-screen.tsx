// What is shown when the session has ended?
import { useReader } from '../messages/reader.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Row } from '../ui/layout.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/text.tsx';

/** Says so, and leads to the way back in. */
export function SignedOutScreen() {
  const { app } = useReader().words;
  return (
    <main>
      <Page title={app.signedOutTitle}>
        <Card>
          <Paragraph>{app.signedOutText}</Paragraph>
          <Row>
            <Button label={app.signIn} url="/staff" external primary />
          </Row>
        </Card>
      </Page>
    </main>
  );
}
