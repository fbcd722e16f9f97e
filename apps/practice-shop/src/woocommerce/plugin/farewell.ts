// What does the plugin do when the merchant disconnects?
import type { OpenSite } from '../open-site.ts';
import { announce } from './announcements.ts';

/** Takes back the key and the webhooks of this connection, tells the app, and forgets it. */
export async function sayFarewell({ plugin, site, appUrl }: OpenSite): Promise<void> {
  const { connection } = plugin;
  if (!plugin.isActive || !connection) return;
  const ours = `${connection.callbackUrl}/webhooks/woocommerce/`;
  for (const { id, delivery_url } of [...site.webhooks.values()])
    if (delivery_url.startsWith(ours)) site.webhooks.delete(id);
  if (connection.keyId !== null) site.keys.delete(connection.keyId);
  await announce(appUrl, connection, { topic: 'shop.disconnected', at: `${site.now()}Z` });
  plugin.disconnect();
}
