// What may staff open against the shop's own policy, what never, and do they settle it as the shopper would have been?
import { describe, expect, test } from 'vitest';
import { triggersOf } from '../notifications/triggers.ts';
import type { Order } from '../order/order.ts';
import { type SampleLine, sampleFulfillment, sampleOrder } from '../order/sample-order.ts';
import { sampleRule } from '../policy/sample-rule.ts';
import { sampleVersion } from '../policy/sample-version.ts';
import type { EligibilityQuestion } from './eligibility.ts';
import { eligibilityRules } from './eligibility-rules.ts';
import { openableLines, openByStaff, proposeByStaff } from './opened-by-staff.ts';
import { neverOverridable, overridable } from './overridable.ts';
import { type ChosenLine, type Proposal, proposeReturn } from './proposal.ts';

const shirt: SampleLine = { id: 'A', quantity: 3, total: 3001 };
const sale: SampleLine = { id: 'B', quantity: 1, total: 1000, tags: ['final-sale'] };
const inTime = '2026-05-10T10:00:00Z';
const late = '2026-08-01T10:00:00Z';
const mia = { kind: 'staff', name: 'Mia', staffId: '7001' } as const;

function ask(more: Partial<EligibilityQuestion> = {}): EligibilityQuestion {
  const policyVersion = sampleVersion({ restockingFeeBasisPoints: 1000, finalSaleTag: 'final-sale' });
  const order = sampleOrder({ lines: [shirt, sale] });
  return {
    ...{ order, policyVersion, returns: [], earlierReturns: [], now: inTime, timeZone: 'UTC' },
    ...more,
  };
}

const choice = (lineId: string, quantity = 1): ChosenLine => ({
  ...{ lineId, quantity, reason: 'UNWANTED', note: '' },
});

function proposal(question: EligibilityQuestion, chosen: readonly ChosenLine[]): Proposal {
  const answer = proposeByStaff({ ...question, chosen });
  return answer.ok ? answer : expect.fail(answer.reasons.join());
}

function open(proposed: Proposal, note = '') {
  const names = { id: 'r', orderId: 'o', rmaNumber: 'R-1', policyVersion: 1 };
  return openByStaff({ ...names, proposal: proposed, by: mia, at: late, note, newLineId: () => 'l' });
}

test('of every rule that says no it is decided whether staff may set it aside', () => {
  const no = eligibilityRules.filter(({ answer }) => answer === 'ineligible').map(({ code }) => code);
  expect(no.filter((code) => overridable.has(code) === neverOverridable.has(code))).toEqual([]);
});

describe('what may go back', () => {
  test('all units of a line whose window is over, and why that is against the policy', () => {
    expect(openableLines(ask({ now: late }))[0]).toEqual({
      ...{ lineId: 'A', returnable: 3, withinRules: 0, reasons: ['OUTSIDE_WINDOW'], lastDay: '2026-06-03' },
    });
  });

  test('a final sale too; beside it a line within the rules needs no word', () => {
    expect(openableLines(ask())).toMatchObject([
      { lineId: 'A', returnable: 3, withinRules: 3, reasons: [] },
      { lineId: 'B', returnable: 1, withinRules: 0, reasons: ['FINAL_SALE'] },
    ]);
  });

  const parcels = [
    { ...sampleFulfillment('F1', [{ ...shirt, quantity: 2 }]), deliveredAt: '2026-04-01T10:00:00Z' },
    sampleFulfillment('F2', [{ ...shirt, quantity: 1 }]),
  ];
  const twice = ask({
    order: sampleOrder({ lines: [shirt], more: { fulfillments: parcels } }),
    now: '2026-05-20T10:00:00Z',
  });

  test('of a line in two parcels the one in time is taken first', () => {
    expect(openableLines(twice)).toMatchObject([
      { returnable: 3, withinRules: 1, reasons: ['OUTSIDE_WINDOW'] },
    ]);
    const one = proposal(twice, [choice('A')]);
    expect(one.lines.map((line) => line.fulfillmentLineId)).toEqual(['F2-A']);
    expect(open(one)).toMatchObject({ ok: true });
    const two = proposal(twice, [choice('A', 2)]);
    expect(two.lines.map((line) => line.fulfillmentLineId)).toEqual(['F2-A', 'F1-A']);
    expect(open(two)).toEqual({ ok: false, reasons: ['OVERRIDE_UNEXPLAINED'] });
  });
});

describe('barred by a rule of the merchant’s', () => {
  const barring = (when: Parameters<typeof sampleRule>[0]) =>
    ask({ policyVersion: sampleVersion({ rules: [sampleRule(when, { answer: 'ineligible' }, 'Samples')] }) });

  test('an item is opened with a reason, and the history names the rule', () => {
    const question = barring({ productTags: ['final-sale'] });
    expect(openableLines(question)[1]?.reasons).toContain('BARRED_BY_RULE');
    const against = proposal(question, [choice('B')]);
    expect(open(against)).toEqual({ ok: false, reasons: ['OVERRIDE_UNEXPLAINED'] });
    const opened = open(against, 'Agreed');
    const [requested] = opened.ok ? opened.events : [];
    expect(requested?.type === 'REQUESTED' && requested.rules?.lines[0]?.answers).toContainEqual({
      ...{ rule: 'BARRED_BY_RULE', answer: 'ineligible', name: 'Samples' },
    });
  });

  test('so is one it bars for the reason that was given', () => {
    const question = barring({ reasons: ['UNWANTED'] });
    expect(openableLines(question)[0]?.reasons).toEqual([]);
    expect(proposeReturn({ ...question, chosen: [choice('A')] })).toMatchObject({ ok: false });
    const against = proposal(question, [choice('A')]);
    expect(against.needsReview).toContain('BARRED_BY_RULE');
    expect(open(against)).toEqual({ ok: false, reasons: ['OVERRIDE_UNEXPLAINED'] });
    expect(open(against, 'Agreed')).toMatchObject({ ok: true });
  });
});

const withLine = (line: Partial<SampleLine>, more: Partial<Order> = {}) =>
  ask({ order: sampleOrder({ lines: [{ ...shirt, ...line }], more }), now: late });

test.each<[string, EligibilityQuestion, ChosenLine]>([
  ['ORDER_CANCELED', withLine({}, { cancelledAt: inTime }), choice('A')],
  ['NOT_PAID', withLine({}, { financialStatus: 'PENDING' }), choice('A')],
  ['GIFT_CARD', withLine({ isGiftCard: true }), choice('A')],
  ['NOT_SENT_YET', withLine({}, { fulfillments: [] }), choice('A')],
  ['NOTHING_LEFT', withLine({ gone: 3 }), choice('A')],
  ['UNKNOWN_LINE', ask(), choice('X')],
  ['QUANTITY_TOO_LARGE', ask({ now: late }), choice('A', 4)],
  ['QUANTITY_INVALID', ask({ now: late }), choice('A', 0)],
])('%s is no rule of the shop’s: no word opens it', (code, question, chosen) => {
  expect(proposeByStaff({ ...question, chosen: [chosen] })).toMatchObject({ ok: false, reasons: [code] });
});

test('a line that can’t go back says why, and not what could be set aside besides', () => {
  const [line] = openableLines(withLine({ isGiftCard: true, tags: ['final-sale'] }));
  expect(line).toMatchObject({ returnable: 0, withinRules: 0, reasons: ['GIFT_CARD'] });
});

test('the same units are settled to the cent as the shopper was shown them while there was time', () => {
  const chosen = [choice('A', 2)];
  const shown = proposeReturn({ ...ask(), chosen });
  const opened = open(proposal(ask({ now: late }), chosen), 'A loyal customer');
  expect(opened.ok && shown.ok && opened.value.settlement).toEqual(shown.ok && shown.settlement);
});

describe('opened', () => {
  const against = proposal(ask({ now: late }), [choice('A', 2)]);

  test('against the rules it wants a reason, and blanks are none', () => {
    for (const note of ['', '  \n '])
      expect(open(against, note)).toEqual({ ok: false, reasons: ['OVERRIDE_UNEXPLAINED'] });
  });

  test('it was asked for and approved by the same person, with the reason and what every rule said', () => {
    const opened = open(against, 'In hospital until yesterday');
    if (!opened.ok) return expect.fail(opened.reasons.join());
    expect(opened.value).toMatchObject({ status: 'OPEN', origin: 'staff' });
    expect(opened.value.reasons).toContain('OUTSIDE_WINDOW');
    expect(opened.events).toMatchObject([
      { type: 'REQUESTED', by: mia, needsReview: ['OUTSIDE_WINDOW', 'NO_AUTO_APPROVAL'] },
      { type: 'APPROVED', by: mia, note: 'In hospital until yesterday' },
    ]);
    const [requested] = opened.events;
    const answers = requested?.type === 'REQUESTED' ? requested.rules?.lines[0]?.answers : [];
    expect(answers).toContainEqual({ rule: 'OUTSIDE_WINDOW', answer: 'ineligible' });
  });

  test('within the rules it needs no word, whatever a shopper’s own request would have waited for', () => {
    const opened = open(proposal(ask(), [{ ...choice('A'), reason: 'DEFECTIVE' }]));
    expect(opened).toMatchObject({ ok: true, value: { status: 'OPEN' } });
  });

  test('the shopper is told how to send it, in one mail, and nobody is asked to decide it', () => {
    const opened = open(against, 'Agreed on the phone');
    expect(triggersOf(opened.ok ? opened.events : [], late)).toEqual([
      { eventIndex: 1, kind: 'return-approved', to: 'shopper' },
    ]);
  });
});
