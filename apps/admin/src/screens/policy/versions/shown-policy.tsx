// The version that the address asks for: what did it change, and shall its terms be used again?
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../../messages/reader.ts';
import { Banner } from '../../../ui/banner.tsx';
import type { PolicyForm } from '../use-policy-form.ts';
import { useShownVersion } from './shown-version.ts';
import { VersionDialog } from './version-dialog.tsx';

export interface ShownPolicyProps {
  readonly form: PolicyForm;
  readonly page: PolicyPage;
}

/** Nothing while none is asked for; one that there is not is said to be none. */
export function ShownPolicy({ form, page }: ShownPolicyProps) {
  const { words } = useReader();
  const { asked, close } = useShownVersion();
  if (asked === null) return null;
  const shown = page.versions.find(({ version }) => String(version) === asked);
  if (shown === undefined) {
    return (
      <Banner
        title={words.versions.unknown}
        tone="warning"
        takesFocus
        dismissLabel={words.app.dismiss}
        onDismiss={close}
      />
    );
  }
  return <VersionDialog key={shown.version} {...{ form, page, shown, close }} />;
}
