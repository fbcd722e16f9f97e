// What does the app's installation answer?
import type { AppInstallation } from '../../world/types.ts';
import { type Context, fieldsOf, type Plain, plain } from '../context.ts';
import { API_VERSION } from '../version.ts';
import { pictureOf } from './image.ts';

type I = Plain<AppInstallation>;

/** The asking app's own installation as a source. */
export function installationSource(ctx: Context): I {
  const own = ctx.shop.installations.find(
    (each) => each.apiKey === ctx.apiKey && each.uninstalledAt === null,
  );
  if (!own) throw new Error('A caller without an installation must not get this far');
  return plain('AppInstallation', own);
}

const scopeSources = (scopes: Iterable<string>) =>
  [...scopes].map((handle) => ({ handle, description: handle }));

const iconOf = (row: AppInstallation) =>
  pictureOf(row.id, 'https://cdn.shopify.com/static/images/app.png', row.title);

export const installationFields = fieldsOf<I>({
  accessScopes: (_, __, ctx) => scopeSources(ctx.scopes),
  app: ({ row }) => plain('App', { ...row, id: row.id.replace('/AppInstallation/', '/App/') }),
  launchUrl: (_, __, ctx) => `https://${ctx.shop.domain}/admin/apps/${ctx.apiKey}`,
});

export const appFields = fieldsOf<I>({
  requestedAccessScopes: ({ row }) => scopeSources(row.scopes),
  availableAccessScopes: ({ row }) => scopeSources(row.scopes),
  banner: ({ row }) => iconOf(row),
  icon: ({ row }) => iconOf(row),
  developerType: () => 'PARTNER',
  developerUrl: (_, __, ctx) => `https://${ctx.shop.domain}/admin/apps/${ctx.apiKey}`,
  launchUrl: (_, __, ctx) => `https://${ctx.shop.domain}/admin/apps/${ctx.apiKey}`,
  embedded: () => true,
  handle: ({ row }) => row.title.toLowerCase().replaceAll(' ', '-'),
  installation: ({ row }) =>
    plain('AppInstallation', { ...row, id: row.id.replace('/App/', '/AppInstallation/') }),
  publicCategory: () => 'CUSTOM',
  webhookApiVersion: () => API_VERSION,
});
