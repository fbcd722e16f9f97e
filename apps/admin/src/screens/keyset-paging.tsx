// How does a list with `after` in its address go on and back?
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { useReader } from '../messages/reader.ts';
import { Paging } from '../ui/paging.tsx';

/** Next by the key of the last row; back by the browser's own way, or to the first page. */
export function KeysetPaging({ label, next }: { readonly label: string; readonly next: string | null }) {
  const { words } = useReader();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const { state } = useLocation();
  const go = (after: string | null) => {
    const wanted = new URLSearchParams(query);
    if (after === null) wanted.delete('after');
    else wanted.set('after', after);
    void navigate(`?${wanted}`, { state: { paged: after !== null } });
  };
  return (
    <Paging
      label={label}
      previousLabel={words.app.previous}
      nextLabel={words.app.next}
      hasPrevious={query.has('after')}
      hasNext={next !== null}
      onPrevious={() => (wasPaged(state) ? void navigate(-1) : go(null))}
      onNext={() => go(next)}
    />
  );
}

function wasPaged(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'paged' in state && state.paged === true;
}
