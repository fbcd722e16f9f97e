// Which query reads what we must know of a shop itself?
export const READ_SHOP = /* GraphQL */ `
query ReadShop {
  shop { name email contactEmail currencyCode ianaTimezone primaryDomain { host } shopAddress { countryCodeV2 } }
  currentAppInstallation { accessScopes { handle } }
}`;

/** A query of its own: who may not read them can still be connected. */
export const READ_POLICIES = /* GraphQL */ `
query ReadPolicies { shop { shopPolicies { type body } } }`;
