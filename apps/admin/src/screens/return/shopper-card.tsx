// Who sends it back, from which order, under which policy?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/links.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';

/** Shopper, order and origin of a return. */
export function ShopperCard({ detail }: { readonly detail: ReturnDetail }) {
  const { words, moment } = useReader();
  const origins: Record<ReturnDetail['origin'], string> = {
    portal: words.return.fromPortal,
    staff: words.opening.fromStaff,
    platform: words.return.fromPlatform,
  };
  return (
    <Card title={words.return.shopper}>
      <Stack tight>
        <Strong>
          <bdi>{detail.shopperName}</bdi>
        </Strong>
        {/* Of whom no name is known the address stands in its place. */}
        {detail.shopperEmail === detail.shopperName ? null : (
          <Paragraph>{detail.shopperEmail ?? words.return.noEmail}</Paragraph>
        )}
      </Stack>
      <Stack tight>
        {detail.orderUrl === null ? (
          <Strong>
            <bdi>{detail.orderName}</bdi>
          </Strong>
        ) : (
          <Link url={detail.orderUrl} external>
            {words.return.openOrder({ name: detail.orderName })}
          </Link>
        )}
        <Muted>{words.return.asked({ when: moment(detail.createdAt) })}</Muted>
        <Muted>{origins[detail.origin]}</Muted>
        <Muted>{words.return.policy({ version: detail.policyVersion })}</Muted>
      </Stack>
    </Card>
  );
}
