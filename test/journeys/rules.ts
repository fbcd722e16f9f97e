// Do the merchant's own rules hold from the shopper's page to the money, walked by HTTP through real processes?
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Policy } from '../../packages/core/src/policy/policy.ts';
import type { ReturnRule } from '../../packages/core/src/policy/rules.ts';
import { sampleRule } from '../../packages/core/src/policy/sample-rule.ts';
import type { PolicyPage, ReturnDetail } from '../../packages/core/src/wire/admin.ts';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import {
  approveAndReceive,
  chooseForm,
  detailOf,
  enterByCode,
  type Placed,
  placeOrder,
  pressRefund,
  requestReturn,
} from '../support/line.ts';
import { openWorld, type World } from '../support/world.ts';

interface Goods {
  readonly tags: string[];
  readonly variants: { readonly sku: string }[];
}

/** Rules by country, tag, SKU, reason, worth, customer and count, in a shop of this kind. */
export function keepTheRules(kind: ShopKind): void {
  let world: World;
  let tagged: { sku: string; tag: string };
  let other: string;
  beforeAll(async () => {
    world = await openWorld({ kind });
    await Promise.all([world.start('web', { TRUSTED_PROXIES: '1' }), world.start('worker')]);
    await world.connect();
    const { products } = (await world.control.practice('/products.json')) as { products: Goods[] };
    const usual = products.filter(({ tags }) => !tags.includes('final-sale'));
    const [first] = usual.filter(({ tags }) => tags.length > 0);
    tagged = { sku: first?.variants[0]?.sku ?? '', tag: first?.tags[0] ?? '' };
    const apart = usual.find(({ tags }) => !tags.includes(tagged.tag));
    other = apart?.variants[0]?.sku ?? '';
  });
  afterAll(() => world.close());

  const eur = (minor: number) => ({ minor, currency: 'EUR' });
  const free = { returnFees: 'FreeReturn' as const, returnShippingFee: eur(0) };
  const parcel = (minor: number) => ({
    returnFees: 'ReturnShippingFees' as const,
    returnShippingFee: eur(minor),
  });

  async function publish(rules: ReturnRule[], terms: Partial<Policy> = {}): Promise<void> {
    const { staff } = world.control;
    const { body } = await staff<PolicyPage>('/api/policy');
    const policy = {
      ...body.policy,
      ...free,
      restockingFeeBasisPoints: 0,
      autoApproveBelow: eur(0),
      ...terms,
      rules,
    };
    const answer = await staff('/api/policy', { basedOn: body.version, policy }, 'PUT');
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    // Orders bear whole seconds: one of this second is older than the version.
    const next = Math.ceil((Date.now() + 1) / 1000) * 1000;
    await until(async () => Date.now() > next);
  }
  /** Both goods for 100.00 each, without discounts. */
  const place = (more: Record<string, unknown> = {}): Promise<Placed> =>
    placeOrder(world.control, {
      lines: [tagged.sku, other].map((sku) => ({ sku, quantity: 1, unitPrice: '100.00' })),
      ...{ discounts: [], taxesIncluded: true, taxRates: [] },
      ...more,
    });
  const to = (countryCode: string) => ({
    address: { countryCode, city: 'Oslo', zip: '0150', address1: 'Storgata 1' },
  });
  const ask = async (order: Placed, lines = 2) => askIn(await enterByCode(world.control, order), lines);
  async function askIn(session: string, lines: number) {
    const { returnId, shown } = await requestReturn(world.control, session, lines);
    const { body } = await world.control.staff<ReturnDetail>(`/api/returns/${returnId}`);
    return { session, returnId, shown, detail: body };
  }

  test('a rule for a country keeps its own fees, shown line by line, and exactly that is paid', async () => {
    const { control } = world;
    const norway = { restockingFeeBasisPoints: 1000, wayBack: parcel(990) };
    await publish([
      sampleRule(
        { applicableCountry: ['NO'], productTags: [tagged.tag] },
        { restockingFeeBasisPoints: 2500 },
        'Dear',
      ),
      sampleRule({ applicableCountry: ['NO'] }, { ...norway, merchantReturnDays: 60 }, 'Norway'),
    ]);
    const [home, away] = [await place(), await place(to('NO'))];
    expect((await ask(home)).shown).toBe(20_000);
    const { session, returnId, shown, detail } = await ask(away);
    // 75.00 and 90.00, less 9.90 for the parcel.
    expect(shown).toBe(15_510);
    expect(detail.rules?.lines.map((line) => line.window?.days)).toEqual([60, 60]);
    const { html } = await control.portal(`${session}/returns/${returnId}`);
    expect(html).toMatch(/25\s?%/);
    expect(html).toMatch(/10\s?%/);
    await approveAndReceive(control, returnId);
    expect(await pressRefund(control, returnId)).toBe(200);
    await until(async () => (await detailOf(control, returnId)).stage === 'PAID');
    const done = (await control.ledger(away.name)).filter((one) => one.outcome === 'done');
    expect(done.map((one) => Math.round(Number(one.amount) * 100))).toEqual([15_510]);
  });

  test('what a rule bars is not offered, in the merchant’s words, and not taken from a form that names it', async () => {
    const { control } = world;
    await publish([
      sampleRule({ skus: [`${tagged.sku}*`] }, { answer: 'ineligible', message: 'Sold as it is.' }),
    ]);
    const order = await place();
    const session = await enterByCode(control, order);
    const { html } = await control.portal(`${session}/return`);
    expect(html).toContain('<bdi>Sold as it is.</bdi>');
    expect(Object.keys(chooseForm(html, 9))).toHaveLength(4);
    await publish([]);
    const before = await place();
    await publish([sampleRule({}, { answer: 'ineligible' })]);
    // The version of the day of the order governs.
    expect((await ask(before)).shown).toBe(20_000);
  });

  test('a rule that bars a reason refuses it at its field, in the merchant’s words, and keeps what was typed', async () => {
    const { control } = world;
    const bars = { answer: 'ineligible', message: 'Come to the shop, we fit it.' } as const;
    await publish([sampleRule({ reasons: ['UNWANTED'] }, bars, 'Fitting')]);
    const session = await enterByCode(control, await place());
    const { html } = await control.portal(`${session}/return`);
    const refused = await control.portal(`${session}/return/costs`, chooseForm(html, 1, 'It pinches'));
    const page = refused.location === null ? refused : await control.portal(pathOf(refused.location));
    expect(page.html).toContain('can’t be returned under the shop’s rules.');
    expect(page.html).toContain('Come to the shop, we fit it.');
    expect(page.html).toContain('It pinches');
  });
  const pathOf = (location: string) => location.split(world.control.portalPath)[1] ?? location;

  test('what a rule approves needs nobody; a worth, a customer’s group and a habit bring a person', async () => {
    await publish([
      sampleRule({ customerTags: ['trouble'] }, { answer: 'needsReview' }, 'Known'),
      sampleRule({ earlierReturns: { atLeast: 1, withinDays: 365 } }, { answer: 'needsReview' }, 'Again'),
      sampleRule({ worthFrom: eur(20_000) }, { answer: 'needsReview' }, 'Dear'),
      sampleRule({}, { answer: 'eligible' }, 'Others'),
    ]);
    const first = await ask(await place(), 1);
    expect(first.detail).toMatchObject({ stage: 'RECEIVE', reasons: [] });
    const named = (detail: ReturnDetail) =>
      detail.rules?.lines.flatMap(({ answers }) => answers.flatMap(({ name }) => name ?? []));
    expect(named(first.detail)).toEqual(['Others']);
    const again = await askIn(first.session, 1);
    expect(again.detail).toMatchObject({ stage: 'DECIDE', reasons: ['REVIEW_BY_RULE', 'NO_AUTO_APPROVAL'] });
    expect(named(again.detail)).toEqual(['Again']);
    const dear = await ask(await place(), 2);
    expect(named(dear.detail)).toEqual(['Dear', 'Dear']);
    const email = `trouble${process.pid}@example.com`;
    const shopper = { email, firstName: 'Tom', lastName: 'Trouble', tags: ['trouble'] };
    const { name } = await place({ shopper });
    expect(named((await ask({ name, email }, 1)).detail)).toEqual(['Known']);
  });
}
