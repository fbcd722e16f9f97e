// What must stand in Medusa before a shopper can return something? A region, a place, a way back, and orders that were sent.

import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import * as flows from '@medusajs/medusa/core-flows';

/** Made by Medusa's own workflows and modules, as its seed does. */
export async function makeShop(container, count: number) {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels();
  const key = await makeKey(container, channel.id);
  const [region] = await run(flows.createRegionsWorkflow, container, {
    regions: [
      { name: 'Europe', currency_code: 'eur', countries: ['se'], payment_providers: ['pp_system_default'] },
    ],
  });
  const [place] = await run(flows.createStockLocationsWorkflow, container, {
    locations: [
      { name: 'Depot', address: { city: 'Stockholm', country_code: 'SE', address_1: 'Storgatan 1' } },
    ],
  });
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: place.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: 'manual_manual' },
  });
  const option = await makeWayBack(container, { link, place, region });
  const orders = await makeOrders(container, { region, channel, count });
  return { key, option, orders };
}

async function run(workflow, container, input) {
  const { result } = await workflow(container).run({ input });
  return result;
}

async function makeKey(container, channelId: string): Promise<string> {
  const [key] = await run(flows.createApiKeysWorkflow, container, {
    api_keys: [{ title: 'Storefront', type: 'publishable', created_by: '' }],
  });
  await run(flows.linkSalesChannelsToApiKeyWorkflow, container, { id: key.id, add: [channelId] });
  return key.token;
}

async function makeWayBack(container, { link, place, region }): Promise<string> {
  const [profile] = await run(flows.createShippingProfilesWorkflow, container, {
    data: [{ name: 'Returns', type: 'returns' }],
  });
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    ...{ name: 'Depot', type: 'shipping' },
    service_zones: [{ name: 'Europe', geo_zones: [{ country_code: 'se', type: 'country' }] }],
  });
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: place.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  });
  const [option] = await run(flows.createShippingOptionsWorkflow, container, [
    {
      ...{ name: 'Back by post', price_type: 'flat', provider_id: 'manual_manual' },
      ...{ service_zone_id: set.service_zones[0].id, shipping_profile_id: profile.id },
      type: { label: 'Return', description: 'By post.', code: 'return' },
      prices: [
        { currency_code: 'eur', amount: 4 },
        { region_id: region.id, amount: 4 },
      ],
      rules: [
        { attribute: 'is_return', value: 'true', operator: 'eq' },
        { attribute: 'enabled_in_store', value: 'true', operator: 'eq' },
      ],
    },
  ]);
  return option.id;
}

/** Three lines each, sent whole. */
async function makeOrders(container, { region, channel, count }) {
  const module = container.resolve(Modules.ORDER);
  const made: { id: string; items: string[] }[] = [];
  for (let from = 0; from < count; from += 50) {
    const orders = await module.createOrders(
      Array.from({ length: Math.min(50, count - from) }, (_, index) => ({
        ...{ region_id: region.id, sales_channel_id: channel.id, currency_code: 'eur' },
        email: `anna.${from + index}@example.com`,
        items: [1, 2, 3].map((line) => ({ title: `Item ${line}`, quantity: line, unit_price: 49 })),
        shipping_address: {
          ...{ first_name: 'Anna', last_name: 'Berg', address_1: 'Storgatan 1', city: 'Stockholm' },
          ...{ country_code: 'se', postal_code: '111 22' },
        },
      })),
    );
    for (const { id, items } of orders) {
      const lines = items.toSorted((one, other) => one.quantity - other.quantity);
      const sent = lines.map((item) => ({ id: item.id, quantity: item.quantity }));
      await module.registerFulfillment({ order_id: id, items: sent });
      made.push({ id, items: lines.map((item) => item.id) });
    }
  }
  return made;
}
