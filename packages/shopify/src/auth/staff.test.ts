// Is staff called as they call themselves, save for what would turn our sentences around?
import { expect, test } from 'vitest';
import { staffName } from './staff.ts';

test.each([
  [{ first_name: 'Ida', last_name: 'Lund' }, 'Ida Lund'],
  [{ first_name: 'Ida\u202e', last_name: '\u2066Lund' }, 'Ida Lund'],
  [{ first_name: 'محمد', last_name: null }, 'محمد'],
  [{ first_name: '\u200b', last_name: 'Lund' }, 'Lund'],
  [{ first_name: ' ', last_name: '\u202e' }, 'Staff 7'],
])('%j is called %j', (user, name) => {
  expect(staffName({ id: 7, ...user })).toBe(name);
});
