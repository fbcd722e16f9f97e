// What may a flow keep, and read again? Everything of one shop in one transaction, and the few things above shops.
import type { Brand } from '@aftercare/core/brand/brand.ts';
import type { JobData, JobName, JobOptions } from '@aftercare/core/jobs.ts';
import type { Money } from '@aftercare/core/money/money.ts';
import type { ImportRun, ImportStep } from '@aftercare/core/order/import-run.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import type { ShopFacts } from '@aftercare/core/platform.ts';
import type { Intent, IntentLine, IntentState } from '@aftercare/core/returns/intent.ts';
import type { Return, ReturnEvent, ReturnStatus, UnitHolder } from '@aftercare/core/returns/return.ts';
import type { Standstill } from '@aftercare/core/standstills.ts';
import type { TaskName } from '@aftercare/core/tasks.ts';
import type { AccountSessions } from './account-store.ts';
import type { Doors } from './door-store.ts';
import type { Notices, Senders } from './mail-store.ts';
import type { PlatformName } from './platform-name.ts';
import type { Policies } from './policy-store.ts';
import type { Erasure, Held, StoredDelivery } from './privacy-store.ts';
import type { SetupMarks, ShownMails } from './setup-store.ts';
import type { Connections, Hooks, StaffDoors, VouchedTokens } from './site-store.ts';
import type { StaffRows } from './staff-store.ts';

/** A connected shop: the tenant. */
export interface Shop {
  readonly shopId: string;
  readonly platform: PlatformName;
  /** The platform's own address of the shop, "hill.myshopify.com". */
  readonly domain: string;
  readonly installedAt: string;
  readonly uninstalledAt: string | null;
  /** Null until first read from the platform. */
  readonly facts: ShopFacts | null;
  /** What its pages and mails look like; null: nothing was chosen. */
  readonly brand: Brand | null;
}

export interface Orders {
  get(orderId: string): Promise<Order | null>;
  /** By the number the shopper types, without `#`, case folded. */
  findByNumber(number: string): Promise<Order | null>;
  /** Saves when newer than what stands; says which. */
  save(order: Order): Promise<'saved' | 'stale'>;
  /** Newest first, by keyset; `after` is the `next` of the page before. */
  page(query: {
    search: string;
    after: string | null;
    limit: number;
  }): Promise<{ orders: Order[]; next: string | null }>;
  /** One person's alone, by their account at the shop; a page as above. */
  pageOfCustomer(query: {
    customerId: string;
    after: string | null;
    limit: number;
  }): Promise<{ orders: Order[]; next: string | null }>;
  /** The newest that were placed with this address, in small letters. */
  newestOfEmail(email: string, limit: number): Promise<Order[]>;
  /** Null too when it is somebody else's. */
  getOfCustomer(orderId: string, customerId: string): Promise<Order | null>;
  count(): Promise<number>;
  /** Those of these orders that are there. */
  many(orderIds: readonly string[]): Promise<Order[]>;
  /** Ids in descending order, from below `before`; null begins. */
  idsBelow(before: string | null, limit: number): Promise<string[]>;
  remove(orderId: string): Promise<void>;
}

export interface ReturnFilter {
  readonly status: readonly ReturnStatus[];
  /** Of these only those whose money is on its way or waits for a person. */
  readonly withMoneyOf?: readonly ReturnStatus[];
  readonly after: string | null;
  readonly limit: number;
}

export interface StoredEvent {
  readonly id: string;
  readonly returnId: string;
  readonly event: ReturnEvent;
}

export interface Returns {
  get(returnId: string): Promise<Return | null>;
  /** Locks the row until the transaction ends. */
  lock(returnId: string): Promise<Return | null>;
  ofOrder(orderId: string): Promise<Return[]>;
  /** The same returns, but only what says which units they hold. */
  unitHolders(orderId: string): Promise<UnitHolder[]>;
  /** When the order's shopper asked for returns, on any order; called off or declined ones apart. */
  earlierOfShopper(orderId: string): Promise<string[]>;
  byPlatformId(platformReturnId: string): Promise<Return | null>;
  page(filter: ReturnFilter): Promise<{ returns: Return[]; next: string | null }>;
  /**
   * Those the platform was not told of as they stand, as far as our reading of their orders shows; the newest first.
   * Without those it has refused to hear of, until they change.
   */
  unpushed(bounds: { since: string; limit: number }): Promise<{ id: string; orderId: string }[]>;
  /** The platform will not have the return as this revision says it. */
  noteRefusedPush(refused: Pick<Return, 'id' | 'revision'>): Promise<void>;
  counts(): Promise<Record<ReturnStatus, number>>;
  /** Whether any return was ever made in the portal. */
  anyFromPortal(): Promise<boolean>;
  /** Since when the oldest undecided request waits; null: none does. */
  oldestRequestedAt(): Promise<string | null>;
  /** Serialises what is decided about one order until the transaction ends. */
  lockOrder(orderId: string): Promise<void>;
  nextRmaNumber(): Promise<string>;
  insert(value: Return): Promise<void>;
  /** False when somebody saved it since `value.revision`; the stored revision becomes `value.revision + 1`. */
  update(value: Return): Promise<boolean>;
  /** Notes the platform's ids of a return and its lines; the revision stays. */
  link(value: Pick<Return, 'id' | 'platformReturnId' | 'lines'>): Promise<void>;
  append(events: readonly StoredEvent[]): Promise<void>;
  history(returnId: string): Promise<StoredEvent[]>;
}

export interface Intents {
  get(intentId: string): Promise<Intent | null>;
  ofReturn(returnId: string): Promise<Intent[]>;
  /** Those of all these returns, each return's in their sequence. */
  ofReturns(returnIds: readonly string[]): Promise<Intent[]>;
  /** Those of all the order's returns. */
  ofOrder(orderId: string): Promise<Intent[]>;
  /** Null when less than that is left of any line: the reservation is a conditional update. */
  reserve(intent: {
    returnId: string;
    orderId: string;
    amount: Money;
    lines: readonly IntentLine[];
  }): Promise<Intent | null>;
  /**
   * reserved -> sending, or sending again if sent before `retryIfSentBefore`; null when another worker has it.
   * `ofAttempt`: only if nobody has sent it since that attempt, by which it was read back; 0: only if nobody has at all.
   */
  claim(
    intentId: string,
    options: { now: string; retryIfSentBefore: string | null; ofAttempt?: number },
  ): Promise<Intent | null>;
  /** The platform said yes to the sending under way: kept for good, so it can never end as refused. */
  noteAnswer(intentId: string, answer: string): Promise<void>;
  /** Takes a claim back, for its sender who knows that nothing left the house: count and instant are what they were before. */
  release(
    claimed: Pick<Intent, 'id' | 'attempts' | 'sentAt'>,
    before: Pick<Intent, 'id' | 'attempts' | 'sentAt'>,
  ): Promise<void>;
  finish(
    intentId: string,
    /** `ofAttempt`: only if nobody has sent it again since that attempt; 0: only while nobody has claimed it. */
    result: {
      state: Exclude<IntentState, 'reserved' | 'sending'>;
      evidence: string;
      ofAttempt?: number | undefined;
    },
  ): Promise<boolean>;
  /** done -> person: what was shown as paid has failed since; false in every other state. */
  takeBack(intentId: string, evidence: string): Promise<boolean>;
  /** person or by-hand -> done or refused, by a person's word; false in every other state. */
  settleDoubt(intentId: string, result: { state: 'done' | 'refused'; evidence: string }): Promise<boolean>;
  unsettled(): Promise<Intent[]>;
}

/** Something no rule could settle: a person must look. */
export interface Task {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly detail: string;
  /** The return it is about, by itself, its money or a mail; null: about none. */
  readonly about: { readonly returnId: string; readonly rmaNumber: string } | null;
  /** The kind of the mail it is about; null: about none. */
  readonly mail: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

export interface Tasks {
  /** One open task a kind and subject; what lasts is not asked again in words that a person has marked as done. */
  open(task: TaskName & { detail: string; at: string }): Promise<void>;
  /** Their matter is over, as the table of tasks says. */
  close(over: readonly TaskName[], at: string): Promise<void>;
  /** By its id; false when it isn't there. Closed before, it stays as it was. */
  end(taskId: string, at: string): Promise<boolean>;
  /** Of what it is, open or not; null: there is none of this id. */
  kindOf(taskId: string): Promise<string | null>;
  /** Takes away some of those closed before this instant; true: there are more. */
  forgetBefore(instant: string): Promise<boolean>;
  /** The open ones, the newest first, fifty at most. */
  list(): Promise<Task[]>;
  /** How many are open of each kind, and since when the oldest is. */
  oldest(): Promise<{ readonly kind: string; readonly count: number; readonly since: string }[]>;
  /** Those of the open ones that are about this return, by itself, its money or a mail. */
  ofReturn(returnId: string): Promise<Task[]>;
}

export interface StoredStandstill extends Standstill {
  /** Of a mail how often it was tried, and when last. */
  readonly attempts: number;
  readonly triedAt: string | null;
}

export interface Standstills {
  /** A hundred at most; `domains`: the names the shop's deliveries come under. */
  list(domains: readonly string[]): Promise<StoredStandstill[]>;
  /** A job that waits for its next try has it now; false: there is none. */
  hasten(jobId: string): Promise<boolean>;
  hastenIntent(intentId: string): Promise<boolean>;
}

export interface Imports {
  get(): Promise<ImportRun | null>;
  /** How far orders are reconciled stays as it is. */
  save(run: ImportStep): Promise<void>;
  /** Orders up to here are reconciled; the rest of the run stays, whoever is changing it. */
  noteReconciled(to: string): Promise<void>;
  /** False: nothing is under way. What is saved of a paused run leaves it paused. */
  pause(): Promise<boolean>;
  /** False: it is not paused. */
  resume(): Promise<boolean>;
  /** Down to which order id was asked whether they still stand over there; null: the round begins anew. */
  sweptTo(): Promise<string | null>;
  noteSwept(to: string | null): Promise<void>;
  /** Our books came back from a back-up, and the shop's orders have not been reconciled since. */
  isBehindRestore(): Promise<boolean>;
}

/** Everything of one shop, inside one transaction that sees no other shop. */
export interface ShopStore {
  readonly orders: Orders;
  readonly returns: Returns;
  readonly intents: Intents;
  readonly policies: Policies;
  readonly notices: Notices;
  readonly tasks: Tasks;
  readonly standstills: Standstills;
  readonly senders: Senders;
  readonly doors: Doors;
  readonly accountSessions: AccountSessions;
  readonly staff: StaffRows;
  readonly staffDoors: StaffDoors;
  readonly vouchedTokens: VouchedTokens;
  readonly hooks: Hooks;
  readonly erasure: Erasure;
  readonly held: Held;
  readonly setupMarks: SetupMarks;
  readonly shownMails: ShownMails;
  readonly imports: Imports;
  /** Whose rows these are; for more of the shop, ask for it. */
  readonly shopId: string;
  shop(): Promise<Shop>;
  saveFacts(facts: ShopFacts): Promise<void>;
  /** For a change: until the transaction ends nobody else makes one. */
  lockBrand(): Promise<Brand>;
  saveBrand(brand: Brand): Promise<void>;
  /** Runs only if the transaction commits. */
  send<N extends JobName>(name: N, data: JobData[N], options?: JobOptions): Promise<void>;
}

export interface Store {
  inShop<T>(shopId: string, work: (store: ShopStore) => Promise<T>): Promise<T>;
  shopByDomain(platform: PlatformName, domain: string): Promise<Shop | null>;
  /** Null for what is no shop's id, whatever it is. */
  shopById(shopId: string): Promise<Shop | null>;
  shops(): Promise<Shop[]>;
  /** Those connected whose address on the platform begins so. */
  shopsUnder(platform: PlatformName, start: string): Promise<Shop[]>;
  readonly connections: Connections;
  install(shop: { platform: PlatformName; domain: string; at: string }): Promise<Shop>;
  uninstall(shopId: string, at: string): Promise<void>;
  /** Empties the handled deliveries of these senders; that they came is still known. */
  emptyDeliveries(domains: readonly string[]): Promise<void>;
  /** Stored deliveries of these senders that hold one of these texts somewhere and are wanted, the oldest first. */
  deliveries(
    of: { readonly domains: readonly string[]; readonly needles: readonly string[] },
    isWanted: (delivery: StoredDelivery) => boolean,
  ): Promise<readonly StoredDelivery[]>;
  /** Forgets a shop that has left, but for the job that asks it; false: it has not left, and nothing is touched. */
  remove(shopId: string, ownJob: string): Promise<boolean>;
  /** Backfill: many orders at once by COPY; newer rows that stand are kept. Returns how many were written. */
  loadOrders(shopId: string, orders: readonly Order[]): Promise<number>;
}
