// How is a sum of this shop written for a person?
import { writePrice } from '../../edges/money-text.ts';
import { big, digitsOf, write } from '../world/decimal.ts';

export const price = (amount: string, currency: string): string =>
  writePrice({ amount: write(big(amount), digitsOf(currency)), currencyCode: currency });
