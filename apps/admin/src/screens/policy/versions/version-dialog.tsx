// What did one version change, and what would using it again change?
import { policyChanges } from '@aftercare/core/policy/changes.ts';
import type { Policy } from '@aftercare/core/policy/policy.ts';
import { currenciesOf } from '@aftercare/core/policy/policy-file.ts';
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../../messages/reader.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Muted, Paragraph, Subheading } from '../../../ui/text.tsx';
import { showToast } from '../../../ui/toast.ts';
import type { PolicyForm } from '../use-policy-form.ts';
import { ChangeList } from './change-list.tsx';
import { tellChanges } from './change-words.ts';
import { useSaveVersion } from './save-version.ts';
import { useVersion, type VersionRead } from './use-version.ts';

type Shown = PolicyPage['versions'][number];

export interface VersionDialogProps {
  readonly form: PolicyForm;
  readonly page: PolicyPage;
  readonly shown: Shown;
  close(): void;
}

/** Until its terms are here it can only be closed. */
export function VersionDialog({ form, page, shown, close }: VersionDialogProps) {
  const { words } = useReader();
  const { resource, reload } = useVersion(page, shown.version);
  const dialog = {
    title: words.policy.version({ n: shown.version }),
    open: true,
    cancelLabel: words.versions.close,
    onClose: close,
  };
  if (resource.state === 'ready') {
    return <ReadVersion {...{ form, page, shown, close, dialog }} read={resource.value} />;
  }
  const loading = resource.state === 'loading';
  const again = { label: words.app.retry, loading, onAct: () => void reload() };
  return (
    <Dialog {...dialog} primary={again}>
      <Paragraph>{loading ? words.app.loading : words.versions.failed}</Paragraph>
      {loading ? null : <Paragraph>{resource.problem.detail}</Paragraph>}
    </Dialog>
  );
}

interface ReadVersionProps extends VersionDialogProps {
  readonly read: VersionRead;
  readonly dialog: Omit<Parameters<typeof Dialog>[0], 'primary' | 'children'>;
}

function ReadVersion({ form, page, shown, close, dialog, read }: ReadVersionProps) {
  const { words, moment } = useReader();
  const { versions, policy } = words;
  const save = useSaveVersion();
  const offer = offerOf({ form, page, terms: read.policy });
  const saving = {
    label: versions.file.save,
    loading: false,
    onAct: () => save(shown.version, read.policy),
  };
  const using = {
    label: form.isDirty ? versions.replace : versions.use,
    destructive: form.isDirty,
    loading: false,
    onAct: () => {
      form.fill(read.policy);
      showToast(versions.inForm({ n: shown.version }));
      close();
    },
  };
  return (
    <Dialog {...dialog} primary={offer === 'use' ? using : saving}>
      <Stack>
        {/* The first that can be pressed stands at the top: a dialog opens where the focus goes. */}
        <Row spread>
          <Muted>{policy.publishedOn({ by: shown.publishedBy, when: moment(shown.publishedAt) })}</Muted>
          {offer === 'use' ? <Button label={saving.label} plain onPress={saving.onAct} /> : null}
        </Row>
        <SinceBefore read={read} page={page} />
        {shown.version === page.version ? null : <IfUsed read={read} page={page} />}
        {offer === 'use' ? (
          <>
            <Paragraph muted>{versions.useHelp}</Paragraph>
            {form.isDirty ? <Paragraph>{versions.replaces}</Paragraph> : null}
          </>
        ) : null}
        {offer === 'otherCurrency' ? (
          <Paragraph>
            {versions.otherCurrency({
              its: currenciesOf(read.policy).find((one) => one !== page.currency) ?? page.currency,
              own: page.currency,
            })}
          </Paragraph>
        ) : null}
      </Stack>
    </Dialog>
  );
}

interface Offered {
  readonly form: PolicyForm;
  readonly page: PolicyPage;
  readonly terms: Policy;
}

/** Amounts of another currency would become as many of the shop's own. */
function offerOf({ form, page, terms }: Offered): 'use' | 'otherCurrency' | 'none' {
  if (form.isReadOnly || policyChanges(page.policy, terms).length === 0) return 'none';
  return currenciesOf(terms).every((currency) => currency === page.currency) ? 'use' : 'otherCurrency';
}

interface ComparedProps {
  readonly read: VersionRead;
  readonly page: PolicyPage;
}

function SinceBefore({ read, page }: ComparedProps) {
  const { versions } = useReader().words;
  const { before, policy } = read;
  if (before === null) return <Paragraph>{versions.first}</Paragraph>;
  return (
    <Compared
      title={versions.sinceBefore({ n: before.version })}
      same={versions.sameAsBefore}
      {...{ page, before: before.policy, after: policy }}
    />
  );
}

function IfUsed({ read, page }: ComparedProps) {
  const { versions } = useReader().words;
  return (
    <Compared
      title={versions.ifUsed}
      same={versions.sameAsCurrent}
      {...{ page, before: page.policy, after: read.policy }}
    />
  );
}

interface CompareProps {
  readonly title: string;
  readonly same: string;
  readonly page: PolicyPage;
  readonly before: Policy;
  readonly after: Policy;
}

function Compared({ title, same, page, before, after }: CompareProps) {
  const reader = useReader();
  const changes = policyChanges(before, after);
  return (
    <Stack tight>
      <Subheading>{title}</Subheading>
      {changes.length === 0 ? (
        <Paragraph>{same}</Paragraph>
      ) : (
        <ChangeList changes={tellChanges(changes, { reader, countsCategories: page.countsCategories })} />
      )}
    </Stack>
  );
}
