// How does one go on in a long list, in our own look?
import type { PagingProps } from '../paging.tsx';
import { Button } from './button.tsx';

/** The page before and the page after. */
export function Paging({ label, previousLabel, nextLabel, hasPrevious, hasNext, ...rest }: PagingProps) {
  return (
    <nav className="ac-row ac-paging" aria-label={label}>
      <Button label={previousLabel} disabled={!hasPrevious} onPress={rest.onPrevious} />
      <Button label={nextLabel} disabled={!hasNext} onPress={rest.onNext} />
    </nav>
  );
}
