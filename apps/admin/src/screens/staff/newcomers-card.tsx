// What may those do who come in for the first time?
import type { StaffPage } from '@aftercare/core/wire/staff.ts';
import type { StandingChange } from '../../api/calls.ts';
import { useCalls } from '../../api/calls-context.ts';
import { useRights } from '../../api/rights.ts';
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Row } from '../../ui/layout.tsx';
import { Muted, Paragraph } from '../../ui/text.tsx';
import type { Editing } from './member.tsx';
import { StandingFields } from './standing-fields.tsx';
import { sayStanding } from './standing-text.ts';

/** No id of anybody's has a blank in it. */
const newcomers = 'new comers';
const roles = ['manager', 'agent', 'viewer'] as const;

/** The rule, and the form that changes it. */
export function NewcomersCard({ page, editing }: { readonly page: StaffPage; readonly editing: Editing }) {
  const calls = useCalls();
  const reader = useReader();
  const { staff } = reader.words;
  const rights = useRights();
  const isOpen = editing.of === newcomers;
  const mayChange = rights.may('manageStaff') && (editing.of === null || isOpen);
  const { revision } = page.newcomers;
  const done = async () => {
    editing.edit(null);
    await editing.reload();
  };
  const target = {
    ...{
      key: `${newcomers} ${revision}`,
      name: staff.newcomers,
      standing: page.newcomers,
      currency: page.currency,
    },
    save: (change: StandingChange) => calls.changeNewcomers({ ...change, revision }),
    savePlace: editing.savePlace,
    onDone: done,
    reload: editing.reload,
  };
  return (
    <Card title={staff.newcomers}>
      <Paragraph>{sayStanding(reader, page.newcomers)}</Paragraph>
      <Muted>{staff.newcomersText}</Muted>
      {mayChange ? (
        <Row>
          <Button
            label={isOpen ? staff.back : staff.change}
            {...(isOpen ? {} : { accessibilityLabel: staff.changeOf({ name: staff.newcomers }) })}
            onPress={() => editing.edit(isOpen ? null : newcomers)}
          />
        </Row>
      ) : null}
      {isOpen ? <StandingFields target={target} roles={roles} /> : null}
    </Card>
  );
}
