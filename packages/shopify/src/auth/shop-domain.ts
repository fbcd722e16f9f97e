// Is this the address of a shop of Shopify's? Nothing else may be called or redirected to.
const domainForm = /^[a-z0-9][a-z0-9-]{0,62}\.myshopify\.com$/i;

/** "hill.myshopify.com" in small letters; null for anything else. */
export function readShopDomain(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // Tested as it came: some signs beyond ASCII become letters of ASCII when made small.
  return domainForm.test(value) ? value.toLowerCase() : null;
}
