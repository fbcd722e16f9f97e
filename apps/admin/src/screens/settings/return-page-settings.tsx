// At which address do shoppers return things?
import { useSession } from '../../api/session.ts';
import { useReader } from '../../messages/reader.ts';
import { Address } from '../../ui/address.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/links.tsx';
import { Section } from '../../ui/section.tsx';
import { Paragraph } from '../../ui/text.tsx';

/** The one address to tell people. */
export function ReturnPageSettings() {
  const { portalUrl } = useSession();
  const { home, settings } = useReader().words;
  return (
    <Section
      title={home.portal}
      text={settings.returnPage}
      preview={{ label: settings.preview, url: portalUrl }}
    >
      <Card>
        <Paragraph>
          <Link url={portalUrl} external>
            <Address url={portalUrl} />
          </Link>
        </Paragraph>
        <Paragraph muted>{home.portalText}</Paragraph>
      </Card>
    </Section>
  );
}
