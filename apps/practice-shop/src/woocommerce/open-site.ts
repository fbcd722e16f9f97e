// What runs for one practice WooCommerce, beside its world?
import type { Express } from 'express';
import type { Scheduler } from './hooks/scheduler.ts';
import type { Announcements } from './plugin/announcements.ts';
import type { Plugin } from './plugin/plugin.ts';
import type { Host } from './rest/host-load.ts';
import type { Site } from './world/site.ts';

export type OpenSite = {
  site: Site;
  scheduler: Scheduler;
  host: Host;
  plugin: Plugin;
  announcements: Announcements;
  app: Express;
  /** Where the app answers. */
  appUrl: string;
  close(): void;
};
