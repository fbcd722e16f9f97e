// What do the shop's pages and mails look like, and how is that changed?
import type { BrandPage } from '@aftercare/core/wire/brand.ts';
import { useCalls } from '../../../api/calls-context.ts';
import { useRights } from '../../../api/rights.ts';
import { useSession } from '../../../api/session.ts';
import { useResource } from '../../../api/use-resource.ts';
import { useReader } from '../../../messages/reader.ts';
import { Card } from '../../../ui/card.tsx';
import { BesidePreview } from '../../../ui/page-preview.tsx';
import { Section } from '../../../ui/section.tsx';
import { SkeletonCard } from '../../../ui/waiting.tsx';
import { ProblemBanner } from '../../problem-banner.tsx';
import { RightsNote } from '../../rights-note.tsx';
import { LogoCard } from './logo-card.tsx';
import { PreviewCard } from './preview-card.tsx';
import { StyleCard } from './style-card.tsx';
import { useBrandForm } from './use-brand-form.ts';

/** The brand: logo, colour, font and corners, and beside each other what comes of them. */
export function BrandSettings() {
  const calls = useCalls();
  const { words } = useReader();
  const { portalUrl } = useSession();
  const { resource, reload } = useResource('brand', calls.brand);
  return (
    <Section
      title={words.brand.title}
      text={words.brand.text}
      preview={{ label: words.settings.preview, url: portalUrl }}
    >
      {resource.state === 'loading' ? <SkeletonCard lines={6} /> : null}
      {resource.state === 'failed' ? (
        <ProblemBanner
          title={words.app.failedTitle}
          problem={resource.problem}
          onRetry={() => void reload()}
        />
      ) : null}
      {resource.state === 'ready' ? <BrandCards page={resource.value} reload={reload} /> : null}
    </Section>
  );
}

interface BrandCardsProps {
  readonly page: BrandPage;
  reload(): Promise<void>;
}

function BrandCards({ page, reload }: BrandCardsProps) {
  const form = useBrandForm(page, reload);
  const rights = useRights();
  if (!rights.may('changeSettings'))
    return (
      <>
        <Card>
          <RightsNote act="changeSettings" />
        </Card>
        <PreviewCard style={page.style} logoUrl={page.logo?.url ?? ''} />
      </>
    );
  return (
    <>
      <LogoCard logo={page.logo} reload={reload} />
      <BesidePreview>
        <StyleCard form={form} />
        <PreviewCard style={form.style} logoUrl={page.logo?.url ?? ''} />
      </BesidePreview>
    </>
  );
}
