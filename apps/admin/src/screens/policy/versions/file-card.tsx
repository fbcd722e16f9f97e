// How is the policy kept outside of here, and put back?
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../../messages/reader.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FileField } from '../../../ui/file-field.tsx';
import { Row } from '../../../ui/layout.tsx';
import { Paragraph } from '../../../ui/text.tsx';
import type { PolicyForm } from '../use-policy-form.ts';
import { useSaveVersion } from './save-version.ts';
import { usePolicyFile } from './use-policy-file.ts';

export interface FileCardProps {
  readonly form: PolicyForm;
  readonly page: PolicyPage;
}

/** The version that stands goes out; what comes in goes into the form. */
export function FileCard({ form, page }: FileCardProps) {
  const { file } = useReader().words.versions;
  const save = useSaveVersion();
  return (
    <Card title={file.title}>
      <Row>
        <Button
          label={file.saveVersion({ n: page.version })}
          onPress={() => save(page.version, page.policy)}
        />
      </Row>
      {form.isReadOnly ? null : <Loading form={form} page={page} />}
    </Card>
  );
}

function Loading({ form, page }: FileCardProps) {
  const { versions } = useReader().words;
  const { problem, asked, take, fill, dismiss } = usePolicyFile(form, page);
  return (
    <>
      <FileField
        label={versions.file.load}
        help={versions.file.loadHelp}
        error={problem ?? undefined}
        accept="application/json,.json"
        disabled={form.command.sending}
        onChoose={(file) => void take(file)}
      />
      {asked === null ? null : (
        <Dialog
          title={versions.file.replaceTitle}
          open
          primary={{ label: versions.replace, destructive: true, loading: false, onAct: () => fill(asked) }}
          cancelLabel={versions.keep}
          onClose={dismiss}
        >
          <Paragraph>{versions.replaces}</Paragraph>
        </Dialog>
      )}
    </>
  );
}
