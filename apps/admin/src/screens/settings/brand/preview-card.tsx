// What will shoppers see, before anything is saved?
import type { BrandStyle } from '@aftercare/core/brand/brand.ts';
import { useEffect, useState } from 'react';
import { useCalls } from '../../../api/calls-context.ts';
import { useReader } from '../../../messages/reader.ts';
import { Card } from '../../../ui/card.tsx';
import { PagePreviews } from '../../../ui/page-preview.tsx';
import { Paragraph } from '../../../ui/text.tsx';
import { SkeletonCard } from '../../../ui/waiting.tsx';

export interface PreviewCardProps {
  /** Null: what is typed is no colour yet; the last that was one stays in sight. */
  readonly style: BrandStyle | null;
  /** Another logo is another page. */
  readonly logoUrl: string;
}

/** The shopper's first page as the server draws it, by light and by dark, whatever this device prefers. */
export function PreviewCard({ style, logoUrl }: PreviewCardProps) {
  const { brand } = useReader().words;
  const { pages, failed } = usePreviews(style, logoUrl);
  const labels = [brand.preview.light, brand.preview.dark];
  return (
    <Card title={brand.preview.title}>
      {failed ? <Paragraph>{brand.preview.failed}</Paragraph> : null}
      {pages.length === 0 && !failed ? <SkeletonCard lines={8} /> : null}
      <PagePreviews pages={pages.map((html, at) => ({ html, label: labels[at] ?? '' }))} />
    </Card>
  );
}

interface Shown {
  /** By light, by dark; none yet. */
  readonly pages: readonly string[];
  readonly failed: boolean;
}

/** A picker tells of every colour it is drawn across: the server is asked for the one it stops at. */
const pauseMs = 250;

function usePreviews(style: BrandStyle | null, logoUrl: string): Shown {
  const calls = useCalls();
  const [shown, show] = useState<Shown>({ pages: [], failed: false });
  const wanted = style === null ? null : JSON.stringify(style);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another logo is another page of the same style.
  useEffect(() => {
    if (wanted === null) return;
    let isLate = false;
    const ask = async () => {
      const asked = JSON.parse(wanted) as BrandStyle;
      const [light, dark] = await Promise.all([
        calls.brandPreview(asked, 'light'),
        calls.brandPreview(asked, 'dark'),
      ]);
      if (isLate) return;
      if (light.ok && dark.ok) show({ pages: [light.value, dark.value], failed: false });
      else show((before) => ({ ...before, failed: true }));
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [calls, wanted, logoUrl]);
  return shown;
}
