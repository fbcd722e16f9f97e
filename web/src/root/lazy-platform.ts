// How is a platform used whose keys are read only when it is asked something?
import type { Platform } from '@aftercare/core/platform.ts';

type Known = Pick<Platform, 'orderUrl' | 'sees' | 'countsCategories' | 'blockSwitch'> & {
  readonly returns: null;
};

/** The platform that `open` gives, opened anew for every question; what asks nothing of it is known beforehand. */
export function openLazily(open: () => Promise<Platform>, known: Known): Platform {
  return {
    ...known,
    readShop: async () => (await open()).readShop(),
    readPolicyText: async () => (await open()).readPolicyText(),
    showTerms: async (terms) => (await open()).showTerms(terms),
    readOrder: async (id) => (await open()).readOrder(id),
    readOrdersUpdated: async (window) => (await open()).readOrdersUpdated(window),
    startImport: async () => (await open()).startImport(),
    importProgress: async (handle) => (await open()).importProgress(handle),
    readImport: async function* (url, range) {
      yield* (await open()).readImport(url, range);
    },
    readExisting: async (ids) => (await open()).readExisting(ids),
    refundReturn: async (command) => (await open()).refundReturn(command),
    readEvidence: async (name) => (await open()).readEvidence(name),
  };
}
