// Which orders does Aftercare know?
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useCalls } from '../../api/calls-context.ts';
import { useRights } from '../../api/rights.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/fields.tsx';
import { SearchForm } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { SkeletonCard } from '../../ui/waiting.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import { OrdersTable } from './orders-table.tsx';

/** The list of orders, with search. */
export function OrdersScreen() {
  const { words } = useReader();
  const [query] = useSearchParams();
  const search = query.get('search') ?? '';
  const mayOpen = useRights().may('decide');
  return (
    <Page title={words.app.orders} {...(mayOpen && { subtitle: words.opening.hint })}>
      <Card flush>
        <OrderSearch key={search} search={search} />
        <OrderResults search={search} after={query.get('after') ?? ''} />
      </Card>
    </Page>
  );
}

function OrderSearch({ search }: { readonly search: string }) {
  const { orders } = useReader().words;
  const [typed, type] = useState(search);
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const find = (text: string) => {
    const wanted = new URLSearchParams(query);
    wanted.delete('after');
    if (text.trim() === '') wanted.delete('search');
    else wanted.set('search', text.trim());
    void navigate(`?${wanted}`);
  };
  return (
    <SearchForm onSubmit={() => find(typed)} button={<Button label={orders.searchButton} submit />}>
      <TextField
        label={orders.search}
        help={orders.searchHelp}
        kind="search"
        value={typed}
        onChange={type}
        onClear={() => find('')}
      />
    </SearchForm>
  );
}

function OrderResults({ search, after }: { readonly search: string; readonly after: string }) {
  const calls = useCalls();
  const { words } = useReader();
  const asked = { search, after };
  const { resource, reload } = useResource(JSON.stringify(asked), () => calls.orders(asked));
  if (resource.state === 'loading') return <SkeletonCard lines={8} />;
  if (resource.state === 'ready') return <OrdersTable search={search} page={resource.value} />;
  const retry = () => void reload();
  return <ProblemBanner title={words.app.failedTitle} problem={resource.problem} onRetry={retry} />;
}
