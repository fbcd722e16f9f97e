// What has the merchant promised about returns, and how is that changed?
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { useState } from 'react';
import { useCalls } from '../../api/calls-context.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { TwoColumns } from '../../ui/layout.tsx';
import { Page } from '../../ui/page.tsx';
import { SaveBar, useSaveBarPlace } from '../../ui/save-bar.tsx';
import { ResourceView } from '../resource-view.tsx';
import { RightsNote } from '../rights-note.tsx';
import { FirstPublished } from './first-published.tsx';
import { OwnWords } from './own-words.tsx';
import { PolicyBanners } from './policy-banners.tsx';
import { PolicyFields } from './policy-fields.tsx';
import { usePolicyForm } from './use-policy-form.ts';
import { FileCard } from './versions/file-card.tsx';
import { ReviewCard } from './versions/review-card.tsx';
import { ShownPolicy } from './versions/shown-policy.tsx';
import { VersionsCard } from './versions/versions-card.tsx';

/** The policy. */
export function PolicyScreen() {
  const calls = useCalls();
  const { words } = useReader();
  const { resource, reload } = useResource('policy', calls.policy);
  const [isFirstPublished, notePublished] = useState(false);
  const showPublished = (basedOn: number) => {
    notePublished(basedOn === 1);
    return reload();
  };
  return (
    <ResourceView title={words.policy.title} resource={resource} reload={reload}>
      {(page) => <PolicyEditor key={page.version} {...{ page, isFirstPublished, reload, showPublished }} />}
    </ResourceView>
  );
}

interface PolicyEditorProps {
  readonly page: PolicyPage;
  /** The version that stands was just published, as the merchant's first. */
  readonly isFirstPublished: boolean;
  reload(): Promise<void>;
  showPublished(basedOn: number): Promise<void>;
}

function PolicyEditor({ page, isFirstPublished, reload, showPublished }: PolicyEditorProps) {
  const { words, moment } = useReader();
  const form = usePolicyForm(page, showPublished);
  const place = useSaveBarPlace();
  // Our own bar stands only while something was changed; the first draft can be published as it is.
  const isInBar = place === 'page' && (form.isDirty || !form.canPublish);
  const publish = {
    label: words.policy.publish,
    loading: form.command.sending,
    disabled: !form.canPublish,
    onAct: form.publish,
  };
  return (
    <Page
      title={words.policy.title}
      subtitle={words.policy.subtitle({
        version: page.version,
        by: page.publishedBy,
        when: moment(page.publishedAt),
      })}
      primary={isInBar || form.isReadOnly ? undefined : publish}
    >
      <SaveBar
        id="policy-save-bar"
        open={form.isDirty}
        saving={form.command.sending}
        message={words.policy.unpublished}
        saveLabel={words.policy.publish}
        discardLabel={words.policy.discard}
        leave={words.policy.leave}
        onSave={form.publish}
        onDiscard={form.discard}
      />
      <TwoColumns
        main={
          <>
            <RightsNote act="changePolicy" />
            <ShownPolicy form={form} page={page} />
            {isFirstPublished && !form.isDirty ? <FirstPublished /> : null}
            <PolicyBanners form={form} reload={reload} />
            {form.isReadOnly ? null : <OwnWords form={form} isFirst={page.version === 1} />}
            <PolicyFields form={form} currency={page.currency} countsCategories={page.countsCategories} />
          </>
        }
        side={
          <>
            <ReviewCard form={form} page={page} />
            <VersionsCard page={page} />
            <FileCard form={form} page={page} />
          </>
        }
      />
    </Page>
  );
}
