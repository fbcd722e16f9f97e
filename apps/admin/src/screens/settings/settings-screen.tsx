// What can a shop set, and where does it see what that does?
import { useReader } from '../../messages/reader.ts';
import { Page } from '../../ui/page.tsx';
import { Sections } from '../../ui/section.tsx';
import { BrandSettings } from './brand/brand-settings.tsx';
import { ReturnPageSettings } from './return-page-settings.tsx';
import { SenderSettings } from './sender-settings.tsx';
import { StaffSettings } from './staff-settings.tsx';

/** The settings: a `Section` each, which asks the server by itself for what it shows. */
export function SettingsScreen() {
  const { settings } = useReader().words;
  return (
    <Page title={settings.title}>
      <Sections>
        <ReturnPageSettings />
        <BrandSettings />
        <SenderSettings />
        <StaffSettings />
      </Sections>
    </Page>
  );
}
