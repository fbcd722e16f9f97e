// How does the rest of the house keep what must last? This is the store it is handed.
import { randomUUID } from 'node:crypto';
import type { Brand } from '@aftercare/core/brand/brand.ts';
import type { JobData, JobName, JobOptions } from '@aftercare/core/jobs.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import type { ShopFacts } from '@aftercare/core/platform.ts';
import type { Pool } from 'pg';
import { runInShop, type Transaction } from '../connection/transaction.ts';
import { emptyHandled } from '../inbox/forget.ts';
import { findDeliveries, type StoredDelivery } from '../inbox/held.ts';
import type { SendJob } from '../jobs/send.ts';
import { accountSessionsIn } from './account-sessions.ts';
import { encodeNewest, loadLines } from './backfill.ts';
import { connectionsOn } from './connections.ts';
import { doorsIn } from './doors.ts';
import { erasureIn } from './erasure.ts';
import { heldIn } from './held.ts';
import { importsIn } from './imports.ts';
import { intentsIn } from './intents.ts';
import { mailSendersIn } from './mail-senders.ts';
import { noticesIn } from './notices.ts';
import { ordersIn } from './orders.ts';
import { platformHooksIn } from './platform-hooks.ts';
import { policiesIn } from './policies.ts';
import { returnsIn } from './returns.ts';
import { setupMarksIn, shownMailsIn } from './setup.ts';
import {
  findShop,
  findShopById,
  findShopsUnder,
  installShop,
  listShops,
  lockBrand,
  type PlatformName,
  readShop,
  saveBrand,
  saveFacts,
  uninstallShop,
} from './shops.ts';
import { staffIn } from './staff.ts';
import { staffDoorsIn } from './staff-doors.ts';
import { standstillsIn } from './standstills.ts';
import { tasksIn } from './tasks.ts';
import { vouchedTokensIn } from './vouched-tokens.ts';
import { removeShop } from './whole-shop.ts';

/** Everything of one shop, inside one transaction that sees no other shop. */
export type DatabaseShopStore = ReturnType<typeof shopStoreIn>;
export type DatabaseStore = ReturnType<typeof createStore>;

/** The store on this pool; orders are loaded by the other, on which statements go one by one. */
export function createStore(pool: Pool, copyPool: Pool, sendJob: SendJob) {
  const inTransaction = <T>(shopId: string, work: (transaction: Transaction) => Promise<T>) =>
    runInShop(pool, shopId, work);
  return {
    inShop: <T>(shopId: string, work: (store: DatabaseShopStore) => Promise<T>): Promise<T> =>
      inTransaction(shopId, (transaction) => work(shopStoreIn(transaction, sendJob))),
    shopByDomain: (platform: PlatformName, domain: string) => findShop(pool, platform, domain),
    shopById: (shopId: string) => findShopById(pool, shopId),
    shops: () => listShops(pool),
    shopsUnder: (platform: PlatformName, start: string) => findShopsUnder(pool, platform, start),
    connections: connectionsOn(pool),
    install: (shop: { platform: PlatformName; domain: string; at: string }) =>
      installShop(pool, { ...shop, shopId: randomUUID() }),
    uninstall: (shopId: string, at: string): Promise<void> =>
      inTransaction(shopId, (transaction) => uninstallShop(transaction, at)),
    async loadOrders(shopId: string, orders: readonly Order[]): Promise<number> {
      // As bytes they wait for the database outside the heap, and the orders themselves can be forgotten.
      const lines = encodeNewest(orders);
      const ids = orders.map(({ id }) => id);
      return runInShop(copyPool, shopId, (transaction) => loadLines(transaction, lines, ids));
    },
    emptyDeliveries: (domains: readonly string[]): Promise<void> => emptyHandled(pool, domains),
    deliveries: (
      of: { domains: readonly string[]; needles: readonly string[] },
      isWanted: (delivery: StoredDelivery) => boolean,
    ) => findDeliveries(pool, of, isWanted),
    remove: (shopId: string, ownJob: string): Promise<boolean> => removeShop(pool, shopId, ownJob),
  };
}

function shopStoreIn(transaction: Transaction, sendJob: SendJob) {
  return {
    orders: ordersIn(transaction),
    returns: returnsIn(transaction),
    intents: intentsIn(transaction),
    get policies() {
      return policiesIn(transaction);
    },
    get notices() {
      return noticesIn(transaction);
    },
    get tasks() {
      return tasksIn(transaction);
    },
    get senders() {
      return mailSendersIn(transaction);
    },
    get standstills() {
      return standstillsIn(transaction);
    },
    get doors() {
      return doorsIn(transaction);
    },
    get accountSessions() {
      return accountSessionsIn(transaction);
    },
    get staff() {
      return staffIn(transaction);
    },
    get staffDoors() {
      return staffDoorsIn(transaction);
    },
    get vouchedTokens() {
      return vouchedTokensIn(transaction);
    },
    get erasure() {
      return erasureIn(transaction);
    },
    get held() {
      return heldIn(transaction);
    },
    get hooks() {
      return platformHooksIn(transaction);
    },
    get setupMarks() {
      return setupMarksIn(transaction);
    },
    get shownMails() {
      return shownMailsIn(transaction);
    },
    imports: importsIn(transaction),
    shopId: transaction.shopId,
    shop: () => readShop(transaction),
    saveFacts: (facts: ShopFacts) => saveFacts(transaction, facts),
    lockBrand: () => lockBrand(transaction),
    saveBrand: (brand: Brand) => saveBrand(transaction, brand),
    send: <N extends JobName>(name: N, data: JobData[N], options?: JobOptions): Promise<void> =>
      sendJob(transaction.connection, name, data, options),
  };
}
