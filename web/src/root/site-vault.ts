// With what does a shop's own site let us in, and by what do we know our plugin there? Sealed at rest, by shop.
import type { SessionVault } from '@aftercare/database/secrets/sessions.ts';
import { z } from 'zod';

const siteAccessSchema = z.object({
  /** "https://shop.example/store" */
  url: z.string(),
  keys: z.object({ consumerKey: z.string(), consumerSecret: z.string() }),
  /** What our plugin signs with; null: it was not there when we last looked. */
  pluginSecret: z.string().nullable(),
  /** Where the shop's own page knows its shoppers, for whom our plugin vouches; null: it did not say. */
  accountUrl: z.string().nullable().default(null),
});
export type SiteAccess = z.infer<typeof siteAccessSchema>;

export interface SiteVault {
  load(shopId: string): Promise<SiteAccess | null>;
  save(shopId: string, access: SiteAccess): Promise<void>;
  delete(shopId: string): Promise<void>;
}

/** What lies in the vault, read as what it is. */
export function openSiteVault(vault: SessionVault): SiteVault {
  return {
    load: async (shopId) => {
      const bytes = await vault.load(shopId);
      return bytes && siteAccessSchema.parse(JSON.parse(bytes.toString('utf8')));
    },
    save: (shopId, access) => vault.save(shopId, Buffer.from(JSON.stringify(access))),
    delete: (shopId) => vault.delete(shopId),
  };
}
