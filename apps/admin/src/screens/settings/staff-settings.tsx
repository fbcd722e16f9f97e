// Who works in the shop, and where is it said what each may do?
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Row } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';

/** Leads to the staff, who have a screen of their own. */
export function StaffSettings() {
  const { staff } = useReader().words;
  return (
    <Section title={staff.title} text={staff.text}>
      <Card>
        <Row>
          <Button label={staff.open} url="/settings/staff" />
        </Row>
      </Card>
    </Section>
  );
}
