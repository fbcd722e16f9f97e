// How is a product's picture shown in Polaris?
import { Thumbnail as PolarisThumbnail } from '@shopify/polaris';

/** A small picture. */
export function Thumbnail({ url }: { readonly url: string }) {
  return <PolarisThumbnail source={url} alt="" size="small" />;
}
