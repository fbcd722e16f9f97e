// What may whoever looks at this return not do with it, and who may?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useRights } from '../../api/rights.ts';
import { useAsking, useNames } from '../../messages/asking.ts';
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Paragraph } from '../../ui/text.tsx';

/** In place of the buttons that are not theirs. */
export function RightsBanners({ detail }: { readonly detail: ReturnDetail }) {
  const { words, money } = useReader();
  const rights = useRights();
  const ask = useAsking();
  const names = useNames();
  if (!rights.may('decide'))
    return (
      <Banner title={words.staff.lookOn} tone="info">
        <Paragraph>{ask(rights.owners)}</Paragraph>
      </Banner>
    );
  const { above } = detail;
  if (above === null) return null;
  const { amount, paysUpTo } = above;
  return (
    <Banner title={words.rights.aboveTitle} tone="warning">
      <Paragraph>
        {words.rights.above({ amount: money(amount), limit: money(paysUpTo), names: names(above.ask) })}
      </Paragraph>
    </Banner>
  );
}
