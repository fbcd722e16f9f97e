// How is a product's picture shown beside its name?
import { useLook } from './look.ts';

// Drawn here: a plain box, for products without a picture.
const blank =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"%3E%3Cpath d="M9 14l11-5 11 5v13l-11 5-11-5zm0 0l11 5 11-5M20 19v13" fill="none" stroke="%2355595E" stroke-width="1.5"/%3E%3C/svg%3E';

/** A small picture; its name stands beside it, so it has no words of its own. */
export function Thumbnail({ url }: { readonly url: string | null }) {
  const { Thumbnail: Drawn } = useLook();
  return <Drawn url={url ?? blank} />;
}
