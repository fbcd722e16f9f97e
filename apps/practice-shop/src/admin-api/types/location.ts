// Where does the shop keep its goods?
import { type Context, fieldsOf, type Plain, plain } from '../context.ts';
import { countryName } from './address.ts';

type LocationRow = { id: string; name: string; countryCode: string };

/** The shop's one location as a source. */
export function locationSource(ctx: Context): Plain<LocationRow> {
  const { locationId, countryCode } = ctx.shop.info;
  return plain('Location', { id: locationId, name: 'Warehouse', countryCode });
}

const OPENED = '2020-01-01T00:00:00Z';

export const locationFields = fieldsOf<Plain<LocationRow>>({
  address: ({ row }) => ({
    countryCode: row.countryCode,
    country: countryName(row.countryCode),
    formatted: [countryName(row.countryCode)],
  }),
  addressVerified: () => true,
  createdAt: () => OPENED,
  updatedAt: () => OPENED,
  fulfillsOnlineOrders: () => true,
  hasActiveInventory: () => true,
  isActive: () => true,
  isPrimary: () => true,
  shipsInventory: () => true,
});
