// Who is this member of staff, what may they do, and how does an owner change that?
import { roles } from '@aftercare/core/staff/roles.ts';
import type { StaffPage } from '@aftercare/core/wire/staff.ts';
import type { StandingChange } from '../../api/calls.ts';
import { useCalls } from '../../api/calls-context.ts';
import { useRights } from '../../api/rights.ts';
import { useReader } from '../../messages/reader.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';
import { RemovalDialog } from './removal-dialog.tsx';
import { StandingFields } from './standing-fields.tsx';
import { sayStanding } from './standing-text.ts';

export interface Editing {
  /** Whose standing is being changed; null: nobody's. */
  readonly of: string | null;
  readonly savePlace: Element | null;
  edit(id: string | null): void;
  reload(): Promise<void>;
}

export interface MemberProps {
  readonly member: StaffPage['members'][number];
  readonly currency: string;
  readonly editing: Editing;
}

/** One row of the list; its form opens below it. */
export function Member({ member, currency, editing }: MemberProps) {
  const reader = useReader();
  const { staff, rights } = reader.words;
  const { name, kept } = member;
  const isOpen = editing.of === member.id;
  return (
    <Stack tight>
      <Row>
        <Strong>
          <bdi>{name}</bdi>
        </Strong>
        {member.isYou ? <Badge word={staff.you} tone="info" /> : null}
      </Row>
      <Paragraph>{sayStanding(reader, member)}</Paragraph>
      <Muted>
        {`${staff.knownBy[member.knownBy]}. ${staff.seen({ when: reader.age(member.lastSeenAt) })}`}
      </Muted>
      {kept === null ? null : <Paragraph muted>{rights.keeps[kept]({ name })}</Paragraph>}
      {kept === null ? <ChangeButton member={member} editing={editing} /> : null}
      {isOpen && kept === null ? <MemberForm member={member} currency={currency} editing={editing} /> : null}
    </Stack>
  );
}

/** It stays where it is while the form is open, and keeps the focus. */
function ChangeButton({ member, editing }: Omit<MemberProps, 'currency'>) {
  const { staff } = useReader().words;
  const rights = useRights();
  if (!rights.may('manageStaff') || (editing.of !== null && editing.of !== member.id)) return null;
  const isOpen = editing.of === member.id;
  return (
    <Row>
      <Button
        label={isOpen ? staff.back : staff.change}
        {...(isOpen ? {} : { accessibilityLabel: staff.changeOf({ name: member.name }) })}
        onPress={() => editing.edit(isOpen ? null : member.id)}
      />
    </Row>
  );
}

function MemberForm({ member, currency, editing }: MemberProps) {
  const calls = useCalls();
  const { id, name, revision } = member;
  const done = async () => {
    editing.edit(null);
    await editing.reload();
  };
  const target = {
    ...{ key: `${id} ${revision}`, name, standing: member, currency },
    savePlace: editing.savePlace,
    save: (change: StandingChange) => calls.changeStaff(id, { ...change, revision }),
    onDone: done,
    reload: editing.reload,
  };
  return (
    <StandingFields target={target} roles={roles}>
      <RemovalDialog member={member} onDone={done} reload={editing.reload} />
    </StandingFields>
  );
}
