// Which flow handles which job?

import type { JobData, JobName } from '@aftercare/core/jobs.ts';
import { disconnectShop, importAnew, readShopAgain } from '../flows/connect-shop.ts';
import type { Deps } from '../flows/deps.ts';
import { erasePerson } from '../flows/erase-person.ts';
import { eraseShop } from '../flows/erase-shop.ts';
import { openDoor } from '../flows/find-order.ts';
import { forgetOld } from '../flows/forget-old.ts';
import { importOrders } from '../flows/import-orders.ts';
import { openDoors } from '../flows/mail-links.ts';
import { checkSender } from '../flows/mail-sender.ts';
import { moveMoney } from '../flows/move-money.ts';
import { notePrivacyRequest } from '../flows/note-privacy-request.ts';
import { noteSequence } from '../flows/note-sequence.ts';
import { sendNotice } from '../flows/notify.ts';
import { pushReturn } from '../flows/push-return.ts';
import { reconcile } from '../flows/reconcile.ts';
import { showTerms } from '../flows/show-terms.ts';
import { openStaffDoor } from '../flows/staff-door.ts';
import type { Shop } from '../flows/store.ts';
import { syncOrder } from '../flows/sync-order.ts';

type Flows = { readonly [N in JobName]: (deps: Deps, shop: Shop, data: JobData[N]) => Promise<unknown> };

const flows: Flows = {
  'sync-order': (deps, shop, data) => syncOrder(deps, shop, data.orderId),
  'import-orders': (deps, shop, { anew }) => (anew ? importAnew(deps, shop) : importOrders(deps, shop)),
  reconcile: (deps, shop) => reconcile(deps, shop),
  'push-return': (deps, shop, data) => pushReturn(deps, shop, data.returnId),
  'move-money': (deps, shop, data) => moveMoney(deps, shop, data.intentId),
  notify: (deps, shop, data) => sendNotice(deps, shop, data.noticeId),
  'open-door': (deps, shop, { number, email }) =>
    number === null ? openDoors(deps, shop, { email }) : openDoor(deps, shop, { number, email }),
  'open-staff-door': (deps, shop, data) => openStaffDoor(deps, shop, data),
  'note-sequence': (deps, shop, data) => noteSequence(deps, shop, data),
  'refresh-token': (deps, shop) => deps.platformAccess.refresh(shop),
  'forget-old': (deps, shop) => forgetOld(deps, shop),
  'read-shop': async (deps, shop, data) => {
    await checkSender(deps, shop);
    await readShopAgain(deps, shop, data);
  },
  'show-terms': (deps, shop) => showTerms(deps, shop),
  'leave-shop': (deps, shop) => disconnectShop(deps, shop),
  'ensure-webhooks': (deps, shop, { anew = false }) => deps.platformAccess.ensureWebhooks(shop, { anew }),
  'note-privacy-request': (deps, shop, data) => notePrivacyRequest(deps, shop, data),
  'erase-person': (deps, shop, data) => erasePerson(deps, shop, data),
  'erase-shop': (deps, shop) => eraseShop(deps, shop),
};

/** Done for a shop that has left too, or is not served here: it asks nothing of the platform. */
const afterwards: readonly JobName[] = [
  ...(['notify', 'note-privacy-request', 'erase-person', 'erase-shop', 'forget-old'] as const),
];

export type Handlers = { readonly [N in JobName]: (data: JobData[N]) => Promise<void> };

/** One handler a job; a job of a shop whose platform answers us no more is dropped. */
export function createHandlers(deps: Deps): Handlers {
  const handler =
    <N extends JobName>(name: N) =>
    async (data: JobData[N]): Promise<void> => {
      const shop = await deps.store.shopById(data.shopId);
      if (shop === null)
        return deps.log.info({ job: name, shopId: data.shopId }, 'Dropped: the shop was erased');
      const why = whyNot(deps, shop);
      if (why !== null && !afterwards.includes(name))
        return deps.log.info({ job: name, shopId: data.shopId }, `Dropped: ${why}`);
      await flows[name](deps, shop, data);
    };
  return {
    'sync-order': handler('sync-order'),
    'import-orders': handler('import-orders'),
    reconcile: handler('reconcile'),
    'push-return': handler('push-return'),
    'move-money': handler('move-money'),
    notify: handler('notify'),
    'open-door': handler('open-door'),
    'open-staff-door': handler('open-staff-door'),
    'note-sequence': handler('note-sequence'),
    'refresh-token': handler('refresh-token'),
    'ensure-webhooks': handler('ensure-webhooks'),
    'forget-old': handler('forget-old'),
    'read-shop': handler('read-shop'),
    'show-terms': handler('show-terms'),
    'leave-shop': handler('leave-shop'),
    'note-privacy-request': handler('note-privacy-request'),
    'erase-person': handler('erase-person'),
    'erase-shop': handler('erase-shop'),
  };
}

function whyNot(deps: Deps, shop: Shop): string | null {
  if (shop.uninstalledAt !== null) return 'the shop has left';
  return deps.serves(shop) ? null : 'this host is not configured for its platform';
}
