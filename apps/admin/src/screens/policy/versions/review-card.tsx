// What would be published? Beside the form, while something in it was changed.
import { countChanges } from '@aftercare/core/policy/changes.ts';
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../../messages/reader.ts';
import { Card } from '../../../ui/card.tsx';
import { Paragraph } from '../../../ui/text.tsx';
import type { PolicyForm } from '../use-policy-form.ts';
import { ChangeList } from './change-list.tsx';
import { fieldLabel, tellChanges } from './change-words.ts';
import { reviewDraft } from './review.ts';

/** The form against the version that stands. */
export function ReviewCard({ form, page }: { readonly form: PolicyForm; readonly page: PolicyPage }) {
  const reader = useReader();
  const { versions } = reader.words;
  if (!form.isDirty) return null;
  const teller = { reader, countsCategories: page.countsCategories };
  const { changes, unread } = reviewDraft(form.draft, page);
  const told = [
    ...unread.map((field) => ({ label: fieldLabel(field, teller), parts: [versions.unreadable] })),
    ...tellChanges(changes, teller),
  ];
  return (
    <Card title={versions.review({ n: countChanges(changes) + unread.length })}>
      {told.length === 0 ? <Paragraph muted>{versions.reviewSame}</Paragraph> : <ChangeList changes={told} />}
    </Card>
  );
}
