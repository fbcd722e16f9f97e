// How is a product drawn until the shop has its pictures?
import type { Product } from '../../world/types.ts';

/** A plain drawing in the product's two colours. */
export function drawProduct({ picture, title }: Product): string {
  const letter = title.replace(/[^A-Za-z]/g, '').charAt(0);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect width="400" height="400" fill="${picture.accent}"/><circle cx="200" cy="200" r="120" fill="${picture.main}"/><text x="200" y="235" font-size="110" text-anchor="middle" fill="#fff" font-family="Georgia,serif">${letter}</text></svg>`;
}
