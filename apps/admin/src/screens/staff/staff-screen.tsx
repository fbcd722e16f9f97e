// Who works in this shop, and what may each do?
import type { StaffPage } from '@aftercare/core/wire/staff.ts';
import { useCallback, useState } from 'react';
import { useCalls } from '../../api/calls-context.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Stack, TwoColumns } from '../../ui/layout.tsx';
import { Page } from '../../ui/page.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ResourceView } from '../resource-view.tsx';
import { RightsNote } from '../rights-note.tsx';
import { Member } from './member.tsx';
import { NewcomersCard } from './newcomers-card.tsx';
import { StaffHistory } from './staff-history.tsx';

/** The staff. */
export function StaffScreen() {
  const calls = useCalls();
  const { words } = useReader();
  const { resource, reload } = useResource('staff', calls.staff);
  return (
    <ResourceView title={words.staff.title} resource={resource} reload={reload}>
      {(page) => <StaffList page={page} reload={reload} />}
    </ResourceView>
  );
}

function StaffList({ page, reload }: { readonly page: StaffPage; reload(): Promise<void> }) {
  const { staff, settings } = useReader().words;
  const [of, edit] = useState<string | null>(null);
  const [savePlace, setPlace] = useState<Element | null>(null);
  // The bar stands in the page itself, whose foot it keeps to.
  const findPage = useCallback((mark: Element | null) => setPlace(mark?.parentElement ?? null), []);
  const editing = { of, savePlace, edit, reload };
  return (
    <Page title={staff.title} back={{ label: settings.title, url: '/settings' }}>
      <span ref={findPage} hidden />
      <TwoColumns
        main={
          <>
            <Card>
              <Paragraph muted>{staff.text}</Paragraph>
              <RightsNote act="manageStaff" />
              <Stack>
                {page.members.map((member) => (
                  <Member key={member.id} member={member} currency={page.currency} editing={editing} />
                ))}
              </Stack>
            </Card>
            <NewcomersCard page={page} editing={editing} />
          </>
        }
        side={<StaffHistory history={page.history} />}
      />
    </Page>
  );
}
