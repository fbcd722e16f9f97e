// How does an address read?
import type { Address } from '../../world/types.ts';
import { fieldsOf, type Plain, plain } from '../context.ts';

export type AddressRow = Address & { id: string };

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** An address as a source; its id is its owner's, as addresses have no life of their own. */
export function addressOf(address: Address | null, ownerId: string): Plain<AddressRow> | null {
  const id = ownerId.replace(/\/[A-Za-z]+\/(\d+)$/, '/MailingAddress/$1?model_name=Address');
  return address && plain('MailingAddress', { ...address, id });
}

/** "Germany" for "DE". */
export const countryName = (code: string): string => countries.of(code) ?? code;

export const addressFields = fieldsOf<Plain<AddressRow>>({
  country: ({ row }) => countryName(row.countryCode),
  countryCodeV2: ({ row }) => row.countryCode,
  province: ({ row }) => row.provinceCode,
  name: ({ row }) => `${row.firstName} ${row.lastName}`.trim(),
  formatted: ({ row }, { withName, withCompany }) =>
    [
      withName === true ? `${row.firstName} ${row.lastName}`.trim() : null,
      withCompany === false ? null : row.company,
      row.address1,
      row.address2,
      `${row.zip} ${row.city}`.trim(),
      countryName(row.countryCode),
    ].filter((line) => line !== null && line !== ''),
  formattedArea: ({ row }) => `${row.city}, ${countryName(row.countryCode)}`,
});
