// Where does a product's picture lie?
import type { Product } from '../../world/types.ts';
import { type Context, fieldsOf, type Plain, plain } from '../context.ts';

type ImageRow = { id: string; altText: string; url: string; width: number; height: number };

/** The one picture a product has, drawn by the storefront. */
export function imageOf(ctx: Context, product: Product): Plain<ImageRow> {
  const id = product.id.replace('/Product/', '/ProductImage/');
  const { domain } = ctx.shop;
  // A browser must find it, and no browser knows this shop's domain.
  const front = ctx.world.address ? `${ctx.world.address}/shop/${handleOf(domain)}` : `https://${domain}`;
  const url = `${front}/products/${product.handle}/image.svg`;
  return plain('Image', { id, altText: product.title, url, width: 800, height: 800 });
}

/** A picture that is no product's. */
export const pictureOf = (id: string, url: string, altText: string): Plain<ImageRow> =>
  plain('Image', { id, url, altText, width: 256, height: 256 });

const handleOf = (domain: string) => domain.replace('.myshopify.com', '');

/** The same picture as the product's medium. */
export function mediaOf(ctx: Context, product: Product) {
  const id = product.id.replace('/Product/', '/MediaImage/');
  return plain('MediaImage', { id, product, image: imageOf(ctx, product) });
}

export const imageFields = fieldsOf<Plain<ImageRow>>({
  originalSrc: ({ row }) => row.url,
  src: ({ row }) => row.url,
  transformedSrc: ({ row }) => row.url,
});

export const mediaImageFields = fieldsOf<ReturnType<typeof mediaOf>>({
  alt: ({ row }) => row.product.title,
  createdAt: ({ row }) => row.product.createdAt,
  updatedAt: ({ row }) => row.product.updatedAt,
  fileStatus: () => 'READY',
  status: () => 'READY',
  mediaContentType: () => 'IMAGE',
  mimeType: () => 'image/svg+xml',
  preview: ({ row }) => ({ image: row.image, status: 'READY' }),
});
