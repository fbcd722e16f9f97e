// Which version of the Admin API does the shop speak?

export const API_VERSION = '2026-10';

/** The version as GraphQL describes it. */
export const apiVersionSource = (handle: string) => ({
  handle,
  displayName: `${handle}${handle === API_VERSION ? ' (Latest)' : ''}`,
  supported: true,
});
