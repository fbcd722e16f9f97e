// Is more said taken for the same, and less or something else for another?
import { expect, test } from 'vitest';
import { holds } from './holds.ts';

const said = {
  type: 'RECEIVED',
  by: { kind: 'staff', name: 'Mia' },
  lines: [{ id: 'a', quantity: 1 }],
  note: null,
};

test.each<[string, unknown, boolean]>([
  ['the same', structuredClone(said), true],
  ['the same in another order', { lines: said.lines, by: { name: 'Mia', kind: 'staff' } }, true],
  ['a part of it', { by: { name: 'Mia' } }, true],
  ['nothing at all', {}, true],
  ['another value', { by: { name: 'Jan' } }, false],
  ['a value that is not said', { by: { name: 'Mia', saw: 1 } }, false],
  ['fewer of a list', { lines: [] }, false],
  ['more of a list', { lines: [...said.lines, ...said.lines] }, false],
  ['a list where there is none', { by: [] }, false],
  ['something where there is nothing', { note: {} }, false],
  ['nothing where there is something', { lines: null }, false],
])('%s: %#', (_, part, is) => {
  expect(holds(said, part)).toBe(is);
});
