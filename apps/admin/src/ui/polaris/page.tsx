// What is the frame of one screen: its title, its way back, its one primary action?
import { Page as PolarisPage } from '@shopify/polaris';
import { given } from '../given.ts';
import type { PageAction, PageProps } from '../page.tsx';

/** One screen. */
export function Page({ title, subtitle, back, badge, primary, secondary = [], children }: PageProps) {
  const optional = given({
    subtitle,
    backAction: back && { content: back.label, url: back.url },
    titleMetadata: badge,
    primaryAction: primary && toPolaris(primary),
  });
  return (
    <PolarisPage title={title} {...optional} secondaryActions={secondary.map(toPolaris)}>
      {children}
    </PolarisPage>
  );
}

function toPolaris({ label, url, external, loading, disabled, onAct }: PageAction) {
  return { content: label, ...given({ url, external, loading, disabled, onAction: onAct }) };
}
