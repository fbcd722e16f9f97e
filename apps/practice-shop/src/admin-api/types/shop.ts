// What does the shop answer about itself?

import { policyTextOf } from '../../world/shop-policy.ts';
import type { ShopInfo } from '../../world/types.ts';
import { connect } from '../connection.ts';
import { type Context, fieldsOf, type Plain, plain } from '../context.ts';
import { pageOfFulfillmentOrders, pageOfOrders } from '../queries/orders.ts';
import { countryName } from './address.ts';
import { pictureOf } from './image.ts';
import { locationSource } from './location.ts';
import { productSources, variantSources } from './product.ts';

type S = Plain<ShopInfo>;

/** The shop asked as a source. */
export const shopSource = (ctx: Context): S => plain('Shop', ctx.shop.info);

const OPENED = '2020-01-01T00:00:00Z';

const addressSource = (row: ShopInfo) => ({
  id: row.id.replace('/Shop/', '/ShopAddress/'),
  country: countryName(row.countryCode),
  countryCode: row.countryCode,
  countryCodeV2: row.countryCode,
  name: row.name,
  company: row.name,
  formatted: [row.name, countryName(row.countryCode)],
});

const domainSource = (row: ShopInfo) => ({
  id: row.id.replace('/Shop/', '/Domain/'),
  host: row.domain,
  sslEnabled: true,
  url: `https://${row.domain}`,
});

const places = {
  billingAddress: ({ row }: S) => addressSource(row),
  shopAddress: ({ row }: S) => addressSource(row),
  domains: ({ row }: S) => [domainSource(row)],
  primaryDomain: ({ row }: S) => domainSource(row),
  myshopifyDomain: ({ row }: S) => row.domain,
  url: ({ row }: S) => `https://${row.domain}`,
  storefrontUrl: ({ row }: S) => `https://${row.domain}`,
  richTextEditorUrl: ({ row }: S) => `https://${row.domain}/admin/editor`,
};

const settings = {
  contactEmail: ({ row }: S) => row.email,
  createdAt: () => OPENED,
  updatedAt: () => OPENED,
  currencyFormats: () => ({
    moneyFormat: '{{amount}}',
    moneyInEmailsFormat: '{{amount}}',
    moneyWithCurrencyFormat: '{{amount}} {{currency}}',
    moneyWithCurrencyInEmailsFormat: '{{amount}} {{currency}}',
  }),
  customerAccounts: () => 'OPTIONAL',
  customerAccountsV2: ({ row }: S) => ({
    customerAccountsVersion: 'NEW_CUSTOMER_ACCOUNTS',
    loginLinksVisibleOnStorefrontAndCheckout: true,
    loginRequiredAtCheckout: false,
    url: `https://${row.domain}/account`,
  }),
  enabledPresentmentCurrencies: ({ row }: S) => [...new Set([row.currencyCode, ...Object.keys(row.rates)])],
  features: () => ({
    giftCards: true,
    harmonizedSystemCode: true,
    storefront: true,
    reports: true,
    branding: 'SHOPIFY',
    paypalExpressSubscriptionGatewayStatus: 'DISABLED',
  }),
  ianaTimezone: ({ row }: S) => row.timezone,
  timezoneAbbreviation: () => 'CET',
  timezoneOffset: () => '+0100',
  timezoneOffsetMinutes: () => 60,
  orderNumberFormatPrefix: () => '#',
  plan: ({ row }: S) => ({
    displayName: row.planName,
    publicDisplayName: row.planName,
    partnerDevelopment: false,
    shopifyPlus: row.planName === 'Shopify Plus',
  }),
  resourceLimits: () => ({ locationLimit: 10, maxProductOptions: 3, maxProductVariants: 2048 }),
  shipsToCountries: () => ['DE', 'AT', 'CH', 'FR', 'GB', 'US', 'CA', 'JP', 'SE', 'NO', 'DK'],
  shopOwnerName: () => 'Ingrid Lund',
  taxesIncluded: () => true,
  unitSystem: () => 'METRIC_SYSTEM',
  weightUnit: () => 'KILOGRAMS',
};

const ownerOf = (row: ShopInfo) => ({
  id: row.id.replace('/Shop/', '/StaffMember/'),
  email: row.email,
  name: 'Ingrid Lund',
  locale: 'en',
  active: true,
  exists: true,
  isShopOwner: true,
  avatar: pictureOf(row.id, 'https://cdn.shopify.com/static/images/avatar.png', 'Ingrid Lund'),
});

function policiesOf(row: ShopInfo, ctx: Context) {
  const body = policyTextOf(ctx.world, row.domain);
  if (body === '') return [];
  return [
    plain('ShopPolicy', {
      id: row.id.replace('/Shop/', '/ShopPolicy/'),
      body,
      createdAt: OPENED,
      title: 'Refund policy',
      type: 'REFUND_POLICY',
      updatedAt: OPENED,
      url: `https://${row.domain}/policies/refund-policy`,
    }),
  ];
}

export const shopFields = fieldsOf<S>({
  ...places,
  ...settings,
  accountOwner: ({ row }) => plain('StaffMember', ownerOf(row)),
  shopPolicies: ({ row }, _, ctx) => policiesOf(row, ctx),
  locations: (_, args, ctx) => connect([locationSource(ctx)], args, ctx),
  fulfillmentOrders: (_, args, ctx) => pageOfFulfillmentOrders(ctx, args),
  orders: (_, args, ctx) => pageOfOrders(ctx, args),
  products: (_, args, ctx) => connect(productSources(ctx), args, ctx),
  productVariants: (_, args, ctx) => connect(variantSources(ctx), args, ctx),
  customers: (_, args, ctx) =>
    connect(
      [...ctx.shop.customers.values()].map((each) => plain('Customer', each)),
      args,
      ctx,
    ),
});
