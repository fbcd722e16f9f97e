// In which frame are pages drawn whose days and amounts a test reads? In English, days told at UTC. For tests.
import type { Frame } from '@aftercare/portal/frame/frame.ts';

export const sampleFrame: Frame = {
  base: '/portal',
  shopName: 'Hill',
  contactEmail: 'hello@example.com',
  language: 'en',
  dir: 'ltr',
  chosen: null,
  here: '',
  cssUrl: 'portal.css',
  logo: null,
  timeZone: 'UTC',
  form: 'document',
};
