// What of the form differs from the version that stands, and what of it can't be read yet?
import { type PolicyChange, policyChanges } from '@aftercare/core/policy/changes.ts';
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { type PolicyDraft, type PolicyField, policyFields, readDraft, toDraft } from '../policy-draft.ts';

export interface Review {
  readonly changes: readonly PolicyChange[];
  /** Something else was typed there than the field takes. */
  readonly unread: readonly PolicyField[];
}

/** Field by field: one that can't be read hides no other. */
export function reviewDraft(draft: PolicyDraft, page: Pick<PolicyPage, 'policy' | 'currency'>): Review {
  const standing = toDraft(page.policy);
  const touched = policyFields.filter(
    (field) => JSON.stringify(draft[field]) !== JSON.stringify(standing[field]),
  );
  const read = touched.map((field) => ({
    field,
    reading: readDraft({ ...standing, [field]: draft[field] }, page.currency),
  }));
  return {
    changes: read.flatMap(({ field, reading }) =>
      reading.ok ? policyChanges(page.policy, reading.policy).filter((one) => one.field === field) : [],
    ),
    unread: read.flatMap(({ field, reading }) => (reading.ok ? [] : [field])),
  };
}
