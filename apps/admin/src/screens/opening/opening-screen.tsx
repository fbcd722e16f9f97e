// How do staff open a return for an order that no shopper could ask for on the return page?
import type { OpeningPage } from '@aftercare/core/wire/opening.ts';
import { useSearchParams } from 'react-router-dom';
import { useCalls } from '../../api/calls-context.ts';
import { useTypedState } from '../../api/typed.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Card } from '../../ui/card.tsx';
import { TwoColumns } from '../../ui/layout.tsx';
import { Page } from '../../ui/page.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ResourceView } from '../resource-view.tsx';
import { changeLine, readChoice, startDraft } from './opening-draft.ts';
import { OpeningLine } from './opening-line.tsx';
import { QuoteCard } from './quote-card.tsx';

/** The order `?order=` names. */
export function OpeningScreen() {
  const [query] = useSearchParams();
  const order = query.get('order') ?? '';
  const calls = useCalls();
  const { words } = useReader();
  const { resource, reload } = useResource(order, () => calls.opening(order));
  return (
    <ResourceView title={words.app.orders} resource={resource} reload={reload}>
      {(opening) => <OpeningPageView key={opening.confirmation} opening={opening} />}
    </ResourceView>
  );
}

function OpeningPageView({ opening }: { readonly opening: OpeningPage }) {
  const { words } = useReader();
  const { orderName, orderUrl, shopperName, lines } = opening;
  const [draft, setDraft] = useTypedState(`opening ${opening.orderId}`, () => startDraft(lines));
  const choice = readChoice(draft, lines);
  const inShop = words.return.openOrder({ name: orderName });
  return (
    <Page
      title={words.opening.title({ name: orderName })}
      subtitle={shopperName}
      back={{ label: words.app.orders, url: '/orders' }}
      secondary={orderUrl === null ? [] : [{ label: inShop, url: orderUrl, external: true }]}
    >
      <TwoColumns
        main={
          <>
            {draft.length === 0 ? <Banner title={words.opening.nothing} tone="info" /> : null}
            <Card title={words.opening.items}>
              {lines.map((line) => (
                <OpeningLine
                  key={line.lineId}
                  line={line}
                  typed={draft.find(({ lineId }) => lineId === line.lineId) ?? null}
                  onChange={(change) => setDraft((before) => changeLine(before, line.lineId, change))}
                />
              ))}
            </Card>
          </>
        }
        side={
          choice === null ? (
            <Card title={words.return.settlement}>
              <Paragraph muted>{words.opening.empty}</Paragraph>
            </Card>
          ) : (
            <QuoteCard opening={opening} choice={choice} />
          )
        }
      />
    </Page>
  );
}
