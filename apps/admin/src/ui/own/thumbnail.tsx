// How is a product's picture shown in our own look?

/** A small picture. */
export function Thumbnail({ url }: { readonly url: string }) {
  return <img className="ac-thumbnail" src={url} alt="" width="48" height="48" />;
}
