// Does a shopper read on a product's page, before buying, what the merchant has published for their country?
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, expectReadable, phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import type { World } from '../support/world.ts';
import { openVisits } from '../support/world-visits.ts';

interface Shown {
  /** A product's page for a shopper whose order goes to this country. */
  readonly product: (world: World, country: string) => string;
  /** What the merchant does that a shop of this kind shows them. */
  readonly switchOn: (world: World) => Promise<unknown>;
}

const norway = {
  name: 'North',
  when: { applicableCountry: ['NO'] },
  outcome: {
    merchantReturnDays: 60,
    wayBack: { returnFees: 'ReturnShippingFees', returnShippingFee: { minor: 1290, currency: 'EUR' } },
  },
};
const faulty = {
  name: 'Faulty',
  when: { reasons: ['DEFECTIVE'] },
  outcome: { restockingFeeBasisPoints: 500 },
};

async function publish({ control }: World, rules: readonly object[]): Promise<void> {
  const { body } = await control.staff<{ version: number; policy: object }>('/api/policy');
  const asked = { policy: { ...body.policy, rules }, basedOn: body.version };
  expect((await control.staff('/api/policy', asked, 'PUT')).status).toBe(200);
}

async function takePicture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES)
    await page.screenshot({ path: join(process.env.PICTURES, `${name}.png`), fullPage: true });
}

/** From the merchant's policy to the shopper's eye, of a shop of this kind. */
export function readTheTerms(kind: ShopKind, { product, switchOn }: Shown): void {
  const visits = openVisits(kind);
  const read = async (world: World, country: string) => (await fetch(product(world, country))).text();

  test('the first policy, drafted as the shop was connected, stands on its product pages', async () => {
    const { world } = visits();
    await switchOn(world);
    await until(async () => (await read(world, 'DE')).includes('30 days to return, counted from delivery.'));
    expect(await read(world, 'NO')).toContain('You pay for the parcel back.');
  });

  test('another one is published: the product pages of its country change, the others do not', async () => {
    const { world } = visits();
    await publish(world, [norway, faulty]);
    await until(async () => (await read(world, 'NO')).includes('60 days to return'));
    expect(await read(world, 'NO')).toContain('Return parcel: €12.90, taken from the refund.');
    expect(await read(world, 'DE')).toContain('30 days to return');
    expect(await read(world, 'DE')).toContain('In some cases other terms apply');
    expect(await read(world, 'DE')).toContain('Your statutory rights stay as they are.');
  });

  test.each([
    ['a phone', phone],
    ['a desk', desk],
  ] as const)(
    'on %s the product page is readable, and leads to all terms, which open with the same country’s',
    async (name, device) => {
      const { world, visit } = visits();
      const page = await visit(device);
      await page.goto(product(world, 'NO'));
      await expectReadable(page);
      await takePicture(page, `terms-product-${kind.platformName}-${name}`);
      await page.getByRole('link', { name: 'How returns work' }).click();
      await page.getByRole('heading', { name: 'Terms for returns' }).waitFor();
      await page.getByRole('heading', { name: 'Orders to Norway' }).waitFor();
      expect(await page.getByText('60 days to return').count()).toBe(1);
      await expectReadable(page);
      await takePicture(page, `terms-page-${kind.platformName}-${name}`);
      await page.getByLabel('Country your order goes to').selectOption('');
      await page.getByRole('button', { name: 'Show the terms' }).click();
      await page.getByRole('heading', { name: 'In general' }).waitFor();
      expect(await page.getByText('30 days to return').count()).toBe(1);
      await expectReadable(page);
    },
  );

  test('the form to find an order leads there, and a chosen language stays, also through the choice of a country', async () => {
    const { world, visit } = visits();
    const page = await visit({ ...phone, javaScriptEnabled: false });
    await page.goto(`${world.appUrl}${world.control.portalPath}/?lang=ar`);
    await page.getByRole('link', { name: 'شروط الإرجاع' }).click();
    await page.getByRole('combobox').selectOption('NO');
    await page.getByRole('button', { name: 'عرض الشروط' }).click();
    expect(new URL(page.url()).searchParams.get('country')).toBe('NO');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toContain('النرويج');
    await takePicture(page, `terms-page-${kind.platformName}-ar`);
    await page.locator('.languages summary').click();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { name: 'Bestellungen nach: Norwegen' }).waitFor();
  });
}
