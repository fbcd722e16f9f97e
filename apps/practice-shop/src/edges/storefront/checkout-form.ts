// What does a shopper fill in to order, and what is wrong with it?
import type { Address, Customer } from '../../world/types.ts';
import { COUNTRIES } from './quote.ts';

export type CheckoutForm = {
  email: string;
  firstName: string;
  lastName: string;
  address1: string;
  zip: string;
  city: string;
  country: string;
  shipping: string;
  discount: string;
  card: string;
};

export type Problem = { field: keyof CheckoutForm; message: string };

const LONGEST = 200;

/** The fields of a posted form, or of a visitor not yet known. */
export function readForm(body: unknown, customer?: Customer): CheckoutForm {
  const given = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const text = (name: string, otherwise: string | undefined): string => {
    const value = given[name];
    return typeof value === 'string' ? value.trim().slice(0, LONGEST) : (otherwise ?? '');
  };
  const address: Partial<Address> = customer?.defaultAddress ?? {};
  const country = text('country', address.countryCode ?? 'DE');
  return {
    email: text('email', customer?.email),
    firstName: text('firstName', customer?.firstName),
    lastName: text('lastName', customer?.lastName),
    address1: text('address1', address.address1),
    zip: text('zip', address.zip),
    city: text('city', address.city),
    country: COUNTRIES.includes(country) ? country : 'DE',
    shipping: text('shipping', 'standard'),
    discount: text('discount', '').toUpperCase(),
    card: text('card', '4242 4242 4242 4242'),
  };
}

const WANTED: [keyof CheckoutForm, string][] = [
  ['firstName', 'Enter your first name'],
  ['lastName', 'Enter your last name'],
  ['address1', 'Enter your street and number'],
  ['zip', 'Enter your postcode'],
  ['city', 'Enter your town'],
];

/** Everything to mend before the order can be placed. */
export function findProblems(form: CheckoutForm): Problem[] {
  const problems: Problem[] = [];
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.email))
    problems.push({ field: 'email', message: 'Enter an email address, like mia@example.com' });
  for (const [field, message] of WANTED) if (form[field] === '') problems.push({ field, message });
  if (form.card.replace(/\D/g, '').length < 12)
    problems.push({ field: 'card', message: 'Enter the pretend card number, like 4242 4242 4242 4242' });
  if (form.discount !== '' && form.discount !== 'WELCOME10')
    problems.push({ field: 'discount', message: 'This code is not valid. Try WELCOME10' });
  return problems;
}
