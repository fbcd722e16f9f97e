// Who buys at the practice shop?
import type { Shop } from '../shop.ts';
import type { Address, Customer } from '../types.ts';
import type { World } from '../world.ts';

type Row = [
  firstName: string,
  lastName: string,
  country: string,
  city: string,
  zip: string,
  street: string,
  locale: string,
  tag?: string,
];

const ROWS: Row[] = [
  ['Hanna', 'Berg', 'DE', 'Hamburg', '20457', 'Kaiserkai 12', 'de', 'vip'],
  ['Jonas', 'Vogel', 'DE', 'Leipzig', '04109', 'Thomasgasse 3', 'de'],
  ['Miriam', 'Schütz', 'DE', 'München', '80331', 'Sendlinger Straße 45', 'de'],
  ['Lukas', 'Gruber', 'AT', 'Wien', '1070', 'Neubaugasse 18', 'de'],
  ['Élodie', 'Martin', 'FR', 'Lyon', '69002', '8 rue Mercière', 'fr'],
  ['Bastien', 'Leroy', 'FR', 'Paris', '75011', '21 rue Oberkampf', 'fr'],
  ['Giulia', 'Rossi', 'IT', 'Torino', '10123', 'Via Po 14', 'it'],
  ['Marta', 'García', 'ES', 'Valencia', '46002', 'Calle de la Paz 9', 'es'],
  ['Sanne', 'de Vries', 'NL', 'Utrecht', '3511 AD', 'Oudegracht 101', 'nl', 'wholesale'],
  ['Freja', 'Nielsen', 'DK', 'Aarhus', '8000', 'Vestergade 30', 'da'],
  ['Erik', 'Lindqvist', 'SE', 'Göteborg', '411 06', 'Kungsgatan 7', 'sv'],
  ['Ingrid', 'Solberg', 'NO', 'Bergen', '5003', 'Øvregaten 17', 'nb'],
  ['Reto', 'Keller', 'CH', 'Zürich', '8001', 'Niederdorfstrasse 22', 'de'],
  ['Aoife', 'Byrne', 'IE', 'Galway', 'H91 E2K3', '4 Quay Street', 'en'],
  ['Oliver', 'Hughes', 'GB', 'Bristol', 'BS1 4ST', '15 Park Street', 'en'],
  ['Priya', 'Shah', 'GB', 'London', 'E8 3PN', '88 Mare Street', 'en'],
  ['Grace', 'Miller', 'US', 'Portland', '97205', '1420 SW Alder St', 'en'],
  ['Daniel', 'Ortiz', 'US', 'Austin', '78704', '2210 S Congress Ave', 'en'],
  ['Chloé', 'Tremblay', 'CA', 'Montréal', 'H2X 1Y4', '3650 rue Saint-Denis', 'fr'],
  ['Haruka', 'Tanaka', 'JP', 'Kyoto', '604-8005', 'Sanjo-dori 5-1', 'ja'],
  ['Kenji', 'Mori', 'JP', 'Sapporo', '060-0061', 'Minami 1-jo 4', 'ja'],
  ['Amina', 'Al-Sabah', 'KW', 'Kuwait City', '13001', 'Al Shuhada St 6', 'en'],
];

/** Puts the shoppers into the shop. */
export function seedShoppers(world: World, shop: Shop): Customer[] {
  const at = world.timestamp();
  return ROWS.map(([firstName, lastName, countryCode, city, zip, address1, locale, tag]) => {
    const defaultAddress: Address = {
      firstName,
      lastName,
      company: null,
      address1,
      address2: null,
      city,
      zip,
      provinceCode: PROVINCES[city] ?? null,
      countryCode,
      phone: null,
    };
    const plain = `${firstName}.${lastName}`
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/ø/gi, 'o');
    const email = `${plain.toLowerCase().replace(/[^a-z.]+/g, '-')}@example.com`;
    return shop.customers.put({
      id: shop.newId('Customer'),
      firstName,
      lastName,
      email,
      phone: null,
      locale,
      tags: tag === undefined ? [] : [tag],
      defaultAddress,
      createdAt: at,
      updatedAt: at,
    });
  });
}

const PROVINCES: Record<string, string> = { Portland: 'OR', Austin: 'TX', Montréal: 'QC' };
