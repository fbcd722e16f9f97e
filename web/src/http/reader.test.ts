// Does what a machine noted read as a sentence, in whichever language it is read?
import { expect, test } from 'vitest';
import { readerIn } from './reader.ts';

test.each([
  ['en', 'R-1: PUT_INTO_STOCK: 2 × Mug.', 'R-1: put back into stock: 2 × Mug.'],
  ['de', 'R-1: PUT_INTO_STOCK: 2 × Mug.', 'R-1: bitte zurück in den Bestand buchen: 2 × Mug.'],
  [
    'en',
    'R-1: PUT_INTO_STOCK: 1 × LOST_ITEM.',
    'R-1: put back into stock: 1 × an item no longer in the order.',
  ],
  [
    'en',
    'R-1: LOOK_WHETHER_STOCKED: 1 × Mug.',
    'R-1: look whether these were put back into stock, and put back what was not: 1 × Mug.',
  ],
  [
    'en',
    'DATA_REQUEST 7. ORDERS_NAMED 2. ANSWER_BY 2026-12-23.',
    'Request 7. Orders it names: 2. To be answered by 2026-12-23.',
  ],
  ['de', 'R-1: PUT_INTO_STOCK: 1 × MUG_XL.', 'R-1: bitte zurück in den Bestand buchen: 1 × MUG_XL.'],
])('in %s %s reads %s', (locale, said, read) => {
  expect(readerIn(locale).why(said)).toBe(read);
});
