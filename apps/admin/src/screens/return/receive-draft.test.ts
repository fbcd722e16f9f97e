// Does the receipt send exactly what was typed, and refuse what can't be?
import { expect, test } from 'vitest';
import { changeEntry, type Draft, findProblem, splitLine, startDraft, toReceived } from './receive-draft.ts';

const here = (quantity: number) => ({ disposition: 'RESTOCKED' as const, quantity });
const missing = (quantity: number) => ({ disposition: 'MISSING' as const, quantity });
const reason = 'UNWANTED' as const;
const lines = [
  { id: 'shirt', reason, quantity: 3, receivedQuantity: 1, received: [here(1)] },
  { id: 'mug', reason, quantity: 1, receivedQuantity: 1, received: [here(1)] },
];
const lost = [{ id: 'shirt', reason, quantity: 3, receivedQuantity: 2, received: [here(1), missing(1)] }];
const typed = (draft: Draft, key: number, quantity: string) =>
  changeEntry(draft, { returnLineId: 'shirt', key }, { quantity });

test('a receipt begins with all that is still to come, in good order', () => {
  expect(toReceived(startDraft(lines))).toEqual([
    { returnLineId: 'shirt', disposition: 'RESTOCKED', quantity: 2 },
  ]);
});

test.each([
  ['DEFECTIVE', 'NOT_RESTOCKED'],
  ['NOT_AS_DESCRIBED', 'RESTOCKED'],
  ['WRONG_ITEM', 'RESTOCKED'],
  ['OTHER', 'RESTOCKED'],
] as const)('what comes back because %s begins as %s, until somebody has looked', (why, disposition) => {
  const back = [{ id: 'mug', reason: why, quantity: 1, receivedQuantity: 0, received: [] }];
  expect(toReceived(startDraft(back))).toEqual([{ returnLineId: 'mug', disposition, quantity: 1 }]);
});

test('a line may come in two conditions', () => {
  const draft = typed(typed(splitLine(startDraft(lines), 'shirt'), 0, '1'), 1, '1');
  expect(toReceived(draft)).toEqual([
    { returnLineId: 'shirt', disposition: 'RESTOCKED', quantity: 1 },
    { returnLineId: 'shirt', disposition: 'NOT_RESTOCKED', quantity: 1 },
  ]);
});

test('of what came broken the other part begins as good', () => {
  const broken = [
    { id: 'shirt', reason: 'DEFECTIVE' as const, quantity: 2, receivedQuantity: 0, received: [] },
  ];
  const draft = typed(typed(splitLine(startDraft(broken), 'shirt'), 0, '1'), 1, '1');
  expect(toReceived(draft)).toEqual([
    { returnLineId: 'shirt', disposition: 'NOT_RESTOCKED', quantity: 1 },
    { returnLineId: 'shirt', disposition: 'RESTOCKED', quantity: 1 },
  ]);
});

test('the same condition written twice is added up', () => {
  const split = typed(typed(splitLine(startDraft(lines), 'shirt'), 0, '1'), 1, '1');
  const draft = changeEntry(split, { returnLineId: 'shirt', key: 1 }, { disposition: 'RESTOCKED' });
  expect(toReceived(draft)).toEqual([{ returnLineId: 'shirt', disposition: 'RESTOCKED', quantity: 2 }]);
});

test('what is left at 0 stays open', () => {
  expect(toReceived(typed(startDraft(lines), 0, '0'))).toEqual([]);
});

test.each([
  ['2', null],
  ['3', 'TOO_MANY'],
  ['٢', null],
  ['1.5', 'NOT_WHOLE'],
  ['-1', 'NOT_WHOLE'],
  ['', 'NOT_WHOLE'],
])('"%s" of 2 still to come: %s', (quantity, problem) => {
  const [line] = typed(startDraft(lines), 0, quantity);
  expect(line && findProblem(line)).toBe(problem);
});

test('two conditions together may not be more than is still to come', () => {
  const [line] = typed(splitLine(startDraft(lines), 'shirt'), 1, '1');
  expect(line && findProblem(line)).toBe('TOO_MANY');
});

test('a unit called missing waits at 0, and may be received when it turns up', () => {
  const allLost = [{ id: 'mug', reason, quantity: 1, receivedQuantity: 1, received: [missing(1)] }];
  const [line] = startDraft(allLost);
  expect(line).toMatchObject({ left: 0, missing: 1, entries: [{ quantity: '0' }] });
  const draft = changeEntry(startDraft(allLost), { returnLineId: 'mug', key: 0 }, { quantity: '1' });
  expect(draft.map(findProblem)).toEqual([null]);
  expect(toReceived(draft)).toEqual([{ returnLineId: 'mug', disposition: 'RESTOCKED', quantity: 1 }]);
});

test('a unit called missing is not called so twice', () => {
  const found = typed(startDraft(lost), 0, '2');
  expect(found.map(findProblem)).toEqual([null]);
  const again = changeEntry(found, { returnLineId: 'shirt', key: 0 }, { disposition: 'MISSING' });
  expect(again.map(findProblem)).toEqual(['TOO_MANY']);
});
