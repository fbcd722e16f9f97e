// Where does the shop's staff have the page with our block made?
import type { BlockSwitch, ShopFacts } from '@aftercare/core/platform.ts';

/** The plugin's own page makes one at a press; without the plugin, where that is put in. */
export function blockSwitch(siteUrl: string, { plugin, returnsPage }: ShopFacts): BlockSwitch {
  const isOn = returnsPage !== null;
  const pluginPage = `${siteUrl}/wp-admin/admin.php?page=aftercare`;
  if (plugin === null) return { url: pluginPage, isOn };
  // WordPress may lie apart from the pages it shows: where it is was said with the plugin's place.
  const url = plugin.stands ? new URL('admin.php?page=aftercare', plugin.installUrl).href : plugin.installUrl;
  return { url, isOn };
}
