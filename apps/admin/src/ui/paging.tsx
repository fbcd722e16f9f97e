// How does one go on in a long list?
import { useLook } from './look.ts';

export interface PagingProps {
  readonly label: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  onPrevious(): void;
  onNext(): void;
}

/** The page before and the page after; nothing when there is only one. */
export function Paging(props: PagingProps) {
  const { Paging: Drawn } = useLook();
  if (!props.hasPrevious && !props.hasNext) return null;
  return <Drawn {...props} />;
}
