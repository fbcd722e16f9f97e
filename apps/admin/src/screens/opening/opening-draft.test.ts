// Is what staff type taken exactly, and nothing sent that can't come back?
import { expect, test } from 'vitest';
import { changeLine, findProblem, isChosen, readChoice, startDraft } from './opening-draft.ts';

const line = (lineId: string, returnable: number) => ({
  ...{ lineId, title: lineId, variantTitle: null, imageUrl: null, quantity: 3, returnable },
  ...{ withinRules: 0, reasons: [], lastDay: null },
});
const lines = [line('A', 2), line('B', 0), line('C', 1)];
const draft = startDraft(lines);

test('a line of which nothing can come back can’t be chosen', () => {
  expect(draft.map(({ lineId }) => lineId)).toEqual(['A', 'C']);
});

test('as long as nothing is chosen there is nothing to send', () => {
  expect(readChoice(draft, lines)).toBeNull();
  expect(readChoice(changeLine(draft, 'A', { quantity: '' }), lines)).toBeNull();
});

test('what is chosen is sent with its reason and note, the rest is not', () => {
  const chosen = changeLine(draft, 'A', { quantity: '٢', reason: 'DEFECTIVE', note: ' torn ' });
  expect(chosen.map(isChosen)).toEqual([true, false]);
  expect(readChoice(chosen, lines)).toEqual([
    { lineId: 'A', quantity: 2, reason: 'DEFECTIVE', note: 'torn' },
  ]);
});

test.each([
  ['3', 'TOO_MANY'],
  ['1.5', 'NOT_WHOLE'],
  ['-1', 'NOT_WHOLE'],
  ['two', 'NOT_WHOLE'],
])('of two units "%s" can’t come back, and nothing else is sent without it', (quantity, problem) => {
  expect(findProblem(quantity, 2)).toBe(problem);
  const both = changeLine(changeLine(draft, 'C', { quantity: '1' }), 'A', { quantity });
  expect(readChoice(both, lines)).toBeNull();
});
