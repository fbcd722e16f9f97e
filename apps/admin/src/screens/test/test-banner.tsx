// What must nobody forget who tries a return?
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Paragraph } from '../../ui/text.tsx';

/** Above everything of a test. */
export function TestBanner() {
  const { testReturn } = useReader().words;
  return (
    <Banner title={testReturn.banner} tone="info">
      <Paragraph>{testReturn.bannerText}</Paragraph>
    </Banner>
  );
}
