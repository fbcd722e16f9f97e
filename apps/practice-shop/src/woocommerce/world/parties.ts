// How do a shopper's name and address look in WooCommerce?
import type { Address } from '../../world/types.ts';
import type { BillingAddress, WooAddress } from './site-types.ts';

export const NOWHERE: WooAddress = {
  first_name: '',
  last_name: '',
  company: '',
  address_1: '',
  address_2: '',
  city: '',
  state: '',
  postcode: '',
  country: '',
  phone: '',
};

export type Person = {
  email: string;
  firstName?: string | undefined;
  lastName?: string | undefined;
  phone?: string | null | undefined;
};
export type Given = { [K in keyof Address]?: Address[K] | undefined };

export function addressOf(person: Person, address: Given | null | undefined): WooAddress {
  return {
    first_name: address?.firstName ?? person.firstName ?? '',
    last_name: address?.lastName ?? person.lastName ?? '',
    company: address?.company ?? '',
    address_1: address?.address1 ?? '',
    address_2: address?.address2 ?? '',
    city: address?.city ?? '',
    state: address?.provinceCode ?? '',
    postcode: address?.zip ?? '',
    country: address?.countryCode ?? '',
    phone: address?.phone ?? person.phone ?? '',
  };
}

export const billingOf = (person: Person, address: Given | null | undefined): BillingAddress => ({
  ...addressOf(person, address),
  email: person.email,
});
