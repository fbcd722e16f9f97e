// Where does the shop's staff switch on the block of our theme app extension?

/** The file of the embed in extensions/storefront/blocks. */
const embed = 'footer-link';

/**
 * The theme editor with our link in the footer switched on, to be saved by the merchant; the admin around us opens it.
 * https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration#deep-linking
 */
export function embedUrl(apiKey: string): string {
  return `shopify://admin/themes/current/editor?context=apps&activateAppId=${encodeURIComponent(apiKey)}/${embed}`;
}
