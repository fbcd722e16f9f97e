// Which calls put something where Liquid reads it? Data of the app's own installation: no scope, and nobody else's to change.
// https://shopify.dev/docs/apps/build/security/storefront/store-settings-in-app-owned-metafields
export const READ_INSTALLATION = /* GraphQL */ `query ReadInstallation { currentAppInstallation { id } }`;

export const SET_METAFIELDS = /* GraphQL */ `
mutation SetMetafields($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields { id }
    userErrors { field message code }
  }
}`;
