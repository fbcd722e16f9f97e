// Which calls put something where Liquid reads it? Data of the app's own installation: no scope, and nobody else's to change.
// https://shopify.dev/docs/apps/build/security/storefront/store-settings-in-app-owned-metafields
export const READ_SHOWN_TERMS = /* GraphQL */ `
query ReadShownTerms($namespace: String!, $key: String!) {
  currentAppInstallation { id metafield(namespace: $namespace, key: $key) { jsonValue } }
}`;

export const SET_METAFIELDS = /* GraphQL */ `
mutation SetMetafields($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields { id }
    userErrors { field message code }
  }
}`;
