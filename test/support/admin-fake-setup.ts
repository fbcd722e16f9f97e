// How far is the set-up of the shop that the merchant's screens show in a test?
import type { Home } from '../../packages/core/src/wire/admin.ts';

export const fakeSetup: Home['setup'] = {
  ...{ isDismissed: false, isTried: true, hasTest: false },
  block: { url: 'shopify://admin/themes/current/editor?context=apps', isOn: null },
};
