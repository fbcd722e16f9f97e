// How do things lie in our own look?
import type { MediaRowProps, RowProps, StackProps, TwoColumnsProps } from '../layout.tsx';

/** One below the other. */
export function Stack({ children, tight = false }: StackProps) {
  return <div className={tight ? 'ac-stack-tight' : 'ac-stack'}>{children}</div>;
}

/** One beside the other, wrapping; `spread` pushes them apart. */
export function Row({ children, spread = false }: RowProps) {
  return <div className={spread ? 'ac-row ac-spread' : 'ac-row'}>{children}</div>;
}

/** A wide column and a narrow one; on a phone one below the other. */
export function TwoColumns({ main, side }: TwoColumnsProps) {
  return (
    <div className="ac-columns">
      <div className="ac-stack">{main}</div>
      <div className="ac-stack">{side}</div>
    </div>
  );
}

/** A picture and, beside it, what is said about it. */
export function MediaRow({ media, children }: MediaRowProps) {
  return (
    <div className="ac-media">
      {media}
      <div className="ac-stack-tight">{children}</div>
    </div>
  );
}
