// How is a platform used whose keys are read only when it is asked something?
import type { Platform } from '@aftercare/core/platform.ts';

type Known = 'capabilities' | 'orderUrl' | 'sees';

/** The platform that `open` gives, opened anew for every question; what asks nothing of it is known beforehand. */
export function openLazily(open: () => Promise<Platform>, known: Pick<Platform, Known>): Platform {
  return {
    ...known,
    readShop: async () => (await open()).readShop(),
    readOrder: async (id) => (await open()).readOrder(id),
    readOrdersUpdated: async (window) => (await open()).readOrdersUpdated(window),
    startImport: async () => (await open()).startImport(),
    importProgress: async (handle) => (await open()).importProgress(handle),
    readImport: async function* (url, range) {
      yield* (await open()).readImport(url, range);
    },
    readStanding: async (ids) => (await open()).readStanding(ids),
    requestReturn: async (request) => (await open()).requestReturn(request),
    findReturn: async (orderId, marker) => (await open()).findReturn(orderId, marker),
    approveReturn: async (id) => (await open()).approveReturn(id),
    declineReturn: async (id, reason) => (await open()).declineReturn(id, reason),
    cancelReturn: async (id) => (await open()).cancelReturn(id),
    closeReturn: async (id) => (await open()).closeReturn(id),
    readReturn: async (id) => (await open()).readReturn(id),
    refundReturn: async (command) => (await open()).refundReturn(command),
    readEvidence: async (name) => (await open()).readEvidence(name),
  };
}
