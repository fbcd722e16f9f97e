// What do the admin's other screens read and write: home, orders, policy, the import?

import { formatMoney } from '@aftercare/core/money/format.ts';
import type { ImportRun } from '@aftercare/core/order/import-run.ts';
import { shopperName } from '@aftercare/core/order/shopper-name.ts';
import type { RuleProblem } from '@aftercare/core/policy/rule-problems.ts';
import { actsOf } from '@aftercare/core/staff/roles.ts';
import type { Home, OrdersPage, PolicyPage, Session } from '@aftercare/core/wire/admin.ts';
import { ordersQuerySchema, policyUpdateSchema } from '@aftercare/core/wire/admin.ts';
import type { Request } from 'express';
import { pauseImport, restartImport, resumeImport } from '../../flows/connect-shop.ts';
import { publishPolicy } from '../../flows/publish-policy.ts';
import { hasTried } from '../../flows/rehearsal.ts';
import { returnsPageOf } from '../../flows/shopper-pages.ts';
import { standstillsOf } from '../../flows/standstills.ts';
import type { Shop, ShopStore } from '../../flows/store.ts';
import { readInput, readNothing } from '../input.ts';
import { HttpProblem, type Telling } from '../problem.ts';
import { type Reader, readerOf } from '../reader.ts';
import { json, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';
import { ownersBut } from '../staff-names.ts';
import { toTask } from './task-view.ts';

/** GET /api/session: the first call of every visit. */
export async function openSession(services: Services, request: Request): Promise<Reply> {
  const caller = await requireStaff(services, request);
  const { shop, staff, standsAlone } = caller;
  const platform = { name: services.platformName(shop), standsAlone };
  const timeZone = shop.facts?.timeZone ?? null;
  const country = shop.facts?.countryCode ?? null;
  const portalUrl = returnsPageOf(shop, services.deps.portalUrl(shop));
  const { role, paysUpTo } = staff;
  const rights = { role, paysUpTo, may: actsOf(role), owners: await ownersBut(services, caller) };
  const shown = { shop: shop.domain, staffName: staff.name, rights, portalUrl };
  const session: Session = { ...shown, platform, timeZone, country };
  return json(session);
}

/** GET /api/home */
export async function showHome(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  const isTried = await hasTried(services.deps, shop);
  return json(
    await services.deps.store.inShop(shop.shopId, (store) =>
      readHome(services, { shop, isTried }, store, readerOf(request, shop)),
    ),
  );
}

async function readHome(
  services: Services,
  { shop, isTried }: { readonly shop: Shop; readonly isTried: boolean },
  store: ShopStore,
  reader: Reader,
): Promise<Home> {
  const counts = await store.returns.counts();
  const hasPortalReturn = await store.returns.anyFromPortal();
  return {
    shopName: shop.facts?.name ?? shop.domain,
    readsAllOrders: shop.facts?.readsAllOrders ?? true,
    import: toProgress(reader, await store.imports.get()),
    orders: await store.orders.count(),
    toDecide: counts.REQUESTED,
    oldestToDecideAt: await store.returns.oldestRequestedAt(),
    open: counts.OPEN,
    tasks: (await store.tasks.list()).map((task) => toTask(reader, task)),
    heldUp: (await standstillsOf(services.deps, store, shop)).length,
    policyVersion: (await store.policies.current()).version,
    hasPortalReturn,
    portalUrl: returnsPageOf(shop, services.deps.portalUrl(shop)),
    missingPlugin: missingPlugin(shop),
    setup: {
      isDismissed: (await store.setupMarks.get('guide-dismissed')) !== null,
      isTried: isTried || hasPortalReturn,
      hasTest: (await store.setupMarks.get('test-return')) !== null,
      block: blockOf(services, shop),
    },
  };
}

/** Before the shop was first read nothing is known to be on. */
function blockOf({ deps }: Services, shop: Shop): Home['setup']['block'] {
  if (shop.facts === null) return { url: deps.adminUrl(shop), isOn: false };
  return deps.platform(shop).blockSwitch(shop.facts);
}

function toProgress({ why }: Reader, run: ImportRun | null): Home['import'] {
  if (run === null) return { state: 'none', found: 0, saved: 0, problem: null };
  const { state, found, saved, problem } = run;
  return { state, found, saved, problem: problem === null ? null : why(problem) };
}

function missingPlugin({ facts }: Shop): Home['missingPlugin'] {
  // Facts read before it was asked say nothing of it.
  const plugin = facts?.plugin ?? null;
  return plugin === null || plugin.stands ? null : { installUrl: plugin.installUrl };
}

/** POST /api/import */
export async function startImport(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  await restartImport(services.deps, shop.shopId);
  return showHome(services, request);
}

/** POST /api/import/pause */
export async function pause(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  await pauseImport(services.deps, shop.shopId);
  return showHome(services, request);
}

/** POST /api/import/resume */
export async function resume(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  await resumeImport(services.deps, shop.shopId);
  return showHome(services, request);
}

/** GET /api/orders */
export async function listOrders(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  const { search, after } = readInput(ordersQuerySchema, request.query);
  const page = await services.deps.store.inShop(shop.shopId, (store) =>
    store.orders.page({ search, after: after ?? null, limit: 25 }),
  );
  const orders = page.orders.map((order) => ({
    id: order.id,
    name: order.name,
    shopperName: shopperName(order),
    processedAt: order.processedAt,
    total: order.totals.total.presentment,
    financialStatus: order.financialStatus,
    fulfillmentStatus: order.fulfillmentStatus,
    returnStatus: order.returnStatus,
  }));
  return json({ orders, next: page.next } satisfies OrdersPage);
}

/** GET /api/policy */
export async function showPolicy(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  return json(await services.deps.store.inShop(shop.shopId, (store) => readPolicy(services, shop, store)));
}

/** PUT /api/policy publishes a new version; it governs the orders placed from then on. */
export async function putPolicy(services: Services, request: Request): Promise<Reply> {
  const { shop, staff } = await requireStaff(services, request);
  const { policy, basedOn } = readInput(policyUpdateSchema, request.body);
  const outcome = await publishPolicy(services.deps, shop, { policy, basedOn, by: staff });
  if (outcome.answer === 'conflict') {
    throw new HttpProblem(409, {
      title: ({ say }) => say.problems.quicker,
      detail: ({ say }) => say.problems.quickerPolicy,
    });
  }
  if (outcome.answer === 'refused') {
    const fields = outcome.fields.map(({ path, problem }) => ({ path, message: tellProblem(problem) }));
    throw new HttpProblem(422, {
      title: ({ say }) => say.problems.input,
      detail: (reader) => fields.map(({ message }) => message(reader)).join(' '),
      fields,
    });
  }
  return showPolicy(services, request);
}

function tellProblem(problem: RuleProblem): Telling {
  return ({ say, locale }) => {
    switch (problem.code) {
      case 'OTHER_CURRENCY':
        return say.input.OTHER_CURRENCY({ currency: problem.currency });
      case 'BELOW_ZERO':
        return say.input.BELOW_ZERO;
      case 'TOO_MUCH':
        return say.input.TOO_MUCH({ most: formatMoney(problem.most, locale) });
      default:
        return say.input.rules[problem.code];
    }
  };
}

async function readPolicy({ deps }: Services, shop: Shop, store: ShopStore): Promise<PolicyPage> {
  const current = await store.policies.current();
  const versions = await store.policies.versions();
  return {
    version: current.version,
    publishedAt: current.publishedAt,
    publishedBy: current.publishedBy,
    currency: shop.facts?.currency ?? current.policy.returnShippingFee.currency,
    countsCategories: deps.platform(shop).countsCategories,
    policy: current.policy,
    versions: versions.map(({ version, publishedAt, publishedBy }) => ({
      version,
      publishedAt,
      publishedBy,
    })),
  };
}
