// What does a merchant do who has just published for the first time?
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';

/** The next step, where the last one ended: the policy is tried as a shopper meets it. */
export function FirstPublished() {
  const { policy, setup } = useReader().words;
  return (
    <Banner title={policy.published} tone="success" takesFocus>
      <Paragraph>{setup.tryText}</Paragraph>
      <Row>
        <Button label={setup.tryNow} url="/test" primary />
      </Row>
    </Banner>
  );
}
