// Is it kept what every rule said when a return was asked for, those without an objection too?
import { describe, expect, test } from 'vitest';
import type { Order } from '../order/order.ts';
import { type SampleLine, sampleFulfillment, sampleOrder } from '../order/sample-order.ts';
import { samplePlatformLine, samplePlatformReturn } from '../order/sample-platform-return.ts';
import type { Policy } from '../policy/policy.ts';
import { sampleVersion } from '../policy/sample-version.ts';
import { adoptReturn } from './adoption.ts';
import { eligibilityRules } from './eligibility-rules.ts';
import { openReturn } from './opening.ts';
import { proposeReturn } from './proposal.ts';
import type { AskedRules, ReturnEvent, ReturnReason, ReturnStatus } from './return.ts';

const at = '2026-05-10T10:00:00Z';
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const shirt: SampleLine = { id: 'A', quantity: 2, total: 2000 };
const undelivered = { fulfillments: [sampleFulfillment('F1', [shirt], { deliveredAt: null })] };
// A shop without rules of its own is not told that they let it pass.
const ours = eligibilityRules.map(({ code }) => code).filter((code) => !code.endsWith('_BY_RULE'));
const allOfALine = [...ours, 'REASON_DEFECTIVE', 'REASON_NOT_AS_AGREED'];

function rulesOf(events: readonly ReturnEvent[] = []): AskedRules {
  const [first] = events;
  return (first?.type === 'REQUESTED' ? first.rules : undefined) ?? expect.fail('rules with the first event');
}

const objections = ({ lines, whole }: AskedRules) =>
  [...lines.flatMap((line) => line.answers), ...whole]
    .filter((one) => one.answer !== 'eligible')
    .map((one) => `${one.rule} ${one.answer}`);

describe('asked for on our page', () => {
  function open(
    more: { reason?: ReturnReason; policy?: Partial<Policy>; order?: Partial<Order>; now?: string } = {},
  ) {
    const policyVersion = sampleVersion({ autoApproveBelow: eur(5000), ...more.policy });
    const order = sampleOrder({ lines: [shirt], more: more.order ?? {} });
    const chosen = [{ lineId: 'A', quantity: 1, reason: more.reason ?? 'UNWANTED', note: '' }];
    const now = more.now ?? at;
    const proposal = proposeReturn({
      order,
      policyVersion,
      returns: [],
      earlierReturns: [],
      now,
      timeZone: 'UTC',
      chosen,
    });
    if (!proposal.ok) throw new Error('refused');
    const head = { id: 'R1', orderId: 'O1', rmaNumber: 'R-1', policyVersion: 1, newLineId: () => 'L1' };
    return openReturn({ ...head, proposal, by: { kind: 'shopper' }, at });
  }

  test('approved by rule, each rule is named that let it pass, with the window, the worth and the limit', () => {
    const rules = rulesOf(open().events);
    expect(rules.lines[0]?.answers).toEqual(allOfALine.map((rule) => ({ rule, answer: 'eligible' })));
    expect(rules).toMatchObject({
      policyVersion: 1,
      lines: [
        {
          returnLineId: 'L1',
          window: { days: 30, from: '2026-05-04', lastDay: '2026-06-03', isAssumed: false },
        },
      ],
      whole: [
        { rule: 'ABOVE_AUTO_APPROVAL', answer: 'eligible' },
        { rule: 'EXCEEDS_REFUNDABLE', answer: 'eligible' },
      ],
      worth: eur(1000),
      approvedBelow: eur(5000),
    });
  });

  test('what asks for a person is the reasons of the return', () => {
    const { events, value } = open({ reason: 'DEFECTIVE', policy: { autoApproveBelow: eur(0) } });
    expect(objections(rulesOf(events))).toEqual([
      'REASON_DEFECTIVE needsReview',
      'NO_AUTO_APPROVAL needsReview',
    ]);
    expect(value.reasons).toEqual(['REASON_DEFECTIVE', 'NO_AUTO_APPROVAL']);
  });

  test('of a delivery nobody told us of, the window is an assumption, and once over it is not called open', () => {
    const [within] = rulesOf(open({ order: undelivered }).events).lines;
    expect(within?.window).toEqual({ days: 30, from: '2026-05-11', lastDay: '2026-06-10', isAssumed: true });
    const over = rulesOf(open({ order: undelivered, now: '2026-08-01T00:00:00Z' }).events);
    expect(objections(over)).toEqual(['DELIVERY_UNKNOWN needsReview']);
    expect(over.lines[0]?.answers.map((one) => one.rule)).not.toContain('OUTSIDE_WINDOW');
  });
});

describe('asked for on the platform', () => {
  function adopt(status: ReturnStatus, more: { reason?: string; tags?: string[]; createdAt?: string } = {}) {
    const line = { ...samplePlatformLine(), quantity: 1, reason: more.reason ?? 'UNWANTED' };
    const theirs = samplePlatformReturn({ status, createdAt: more.createdAt ?? at, lines: [line] });
    const order = sampleOrder({
      lines: [{ ...shirt, tags: more.tags ?? [] }],
      more: { returns: [theirs] },
    });
    const head = { id: 'R9', rmaNumber: 'R-9', returns: [], newLineId: () => 'L1', timeZone: 'UTC' };
    const policyVersion = sampleVersion({ autoApproveBelow: eur(5000) });
    return (
      adoptReturn({ ...head, earlierReturns: [], policyVersion, order, theirs, at }) ?? expect.fail('adopted')
    );
  }

  test('it waits for a person, however small and well within the rules', () => {
    const { value, events } = adopt('REQUESTED');
    expect(value).toMatchObject({ status: 'REQUESTED', reasons: ['ASKED_ELSEWHERE'] });
    expect(events).toMatchObject([{ type: 'REQUESTED', needsReview: ['ASKED_ELSEWHERE'] }]);
    expect(rulesOf(events).lines[0]).toMatchObject({
      returnLineId: 'L1',
      window: { lastDay: '2026-06-03' },
      answers: allOfALine.map((rule) => ({ rule, answer: 'eligible' })),
    });
  });

  test.each([
    ['a defect is a claim', { reason: 'DEFECTIVE' }, ['REASON_DEFECTIVE']],
    ['what we would have refused is told, not refused', { tags: ['final-sale'] }, ['FINAL_SALE']],
    [
      'the window is judged by the day it was asked for',
      { createdAt: '2026-06-04T10:00:00Z' },
      ['OUTSIDE_WINDOW'],
    ],
  ])('%s', (_, more, reasons) => {
    expect(adopt('REQUESTED', more).value.reasons).toEqual([...reasons, 'ASKED_ELSEWHERE']);
  });

  test.each(['OPEN', 'CLOSED', 'DECLINED', 'CANCELED'] as const)(
    '%s there, our rules are not asked',
    (status) => {
      const { value, events } = adopt(status);
      expect(value.reasons).toEqual([]);
      expect(events[0]).toEqual({ type: 'REQUESTED', by: { kind: 'platform' }, at, needsReview: [] });
    },
  );
});
