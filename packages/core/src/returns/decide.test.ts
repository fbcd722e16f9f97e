// Can a return reach every state, take no forbidden step, and never owe or pay more units than arrived?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleOrder } from '../order/sample-order.ts';
import { type Arrival, canClosePaidAnotherWay, decide, isPossible, type Step } from './decide.ts';
import { evolve, evolveAll, payableQuantity, receivedQuantity } from './evolve.ts';
import type { ReasonCode } from './reasons.ts';
import type { Return, ReturnEvent, ReturnStatus } from './return.ts';
import { sampleReturn } from './sample-return.ts';
import { type StepName, transitions } from './transitions.ts';

const order = sampleOrder({ lines: [{ id: 'A', quantity: 3, total: 3000 }] });
const opened = sampleReturn({ order, lines: [{ lineId: 'A', quantity: 3 }] });
const line = 'R1-F1-A';
const at = '2026-05-11T10:00:00Z';
const by = { kind: 'staff', name: 'Mia' } as const;
const intent = (quantity: number) => ({
  id: 'I1',
  amount: { minor: quantity * 1000, currency: 'EUR' },
  lines: [{ returnLineId: line, quantity }],
});

const steps: Record<StepName, Step> = {
  approve: { type: 'approve', by, at },
  decline: { type: 'decline', by, at, reason: 'Worn' },
  cancel: { type: 'cancel', by, at },
  receive: {
    type: 'receive',
    by,
    at,
    lines: [{ returnLineId: line, disposition: 'RESTOCKED', quantity: 1 }],
  },
  refund: { type: 'refund', by, at, intent: intent(1) },
  recordRefunded: { type: 'recordRefunded', at, intent: intent(1) },
  recordRefused: { type: 'recordRefused', at, intent: intent(1), why: 'No' },
  recordDoubtful: { type: 'recordDoubtful', at, intent: intent(1), why: 'Lost' },
  recordBooked: { type: 'recordBooked', at, intent: intent(1), refundId: 'X1' },
  close: { type: 'close', by, at },
};

/** The state after these steps, each of which must be possible. */
function reached(names: readonly StepName[], from: Return = { ...opened, status: 'REQUESTED' }): Return {
  return names.reduce((state, name) => {
    const decision = decide(steps[name], state);
    if (!decision.ok) throw new Error(`${name} refused: ${decision.reasons.join()}`);
    return evolveAll(state, decision.events);
  }, from);
}

describe('the machine', () => {
  test('every state is reached from a request', () => {
    const seen = new Set<ReturnStatus>(['REQUESTED']);
    const queue: ReturnStatus[] = ['REQUESTED'];
    for (let status = queue.pop(); status !== undefined; status = queue.pop()) {
      for (const next of Object.values(transitions[status])) {
        if (!seen.has(next)) queue.push(next);
        seen.add(next);
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(transitions).sort());
  });

  test('what the table says is what happens', () => {
    for (const status of Object.keys(transitions) as ReturnStatus[]) {
      for (const [name, next] of Object.entries(transitions[status]) as [StepName, ReturnStatus][]) {
        const ready = name.startsWith('record') ? 1 : 0;
        const received =
          name === 'refund' || ready ? [{ disposition: 'RESTOCKED' as const, quantity: 1 }] : [];
        const lines = opened.lines.map((one) => ({ ...one, received, reservedQuantity: ready }));
        expect([status, name, reached([name], { ...opened, status, lines }).status]).toEqual([
          status,
          name,
          next,
        ]);
      }
    }
  });

  test.each([
    ['DECLINED', 'approve', 'ALREADY_DECIDED'],
    ['OPEN', 'approve', 'ALREADY_DECIDED'],
    ['OPEN', 'decline', 'ALREADY_DECIDED'],
    ['CANCELED', 'cancel', 'ALREADY_ENDED'],
    ['CLOSED', 'cancel', 'ALREADY_ENDED'],
    ['CLOSED', 'close', 'ALREADY_ENDED'],
    ['REQUESTED', 'close', 'NOT_OPEN'],
    ['REQUESTED', 'receive', 'NOT_OPEN'],
    ['REQUESTED', 'refund', 'NOT_OPEN'],
    ['CANCELED', 'refund', 'NOT_OPEN'],
  ] as const)('in state %s, %s is refused with %s', (status, name, reason) => {
    expect(decide(steps[name], { ...opened, status })).toEqual({ ok: false, reasons: [reason] });
  });

  test('every step the table does not name is refused with a code, in every state', () => {
    for (const status of Object.keys(transitions) as ReturnStatus[]) {
      for (const name of Object.keys(steps) as StepName[]) {
        if (transitions[status][name] !== undefined) continue;
        const decision = decide(steps[name], { ...opened, status });
        expect(decision.ok ? name : decision.reasons.length).toBe(1);
        expect(isPossible(name, { ...opened, status })).toBe(false);
      }
    }
  });
});

describe('refused steps', () => {
  const received = reached(['approve', 'receive']);
  const reserved = reached(['approve', 'receive', 'refund']);
  const arrive = (quantity: number, returnLineId = line) => ({
    returnLineId,
    disposition: 'RESTOCKED' as const,
    quantity,
  });
  const receive = (...lines: Arrival[]): Step => ({ type: 'receive', by, at, lines });

  test.each<[string, Return, Step, ReasonCode]>([
    [
      'declining without a reason',
      reached([]),
      { ...steps.decline, type: 'decline', by, reason: ' \n\u200b' },
      'REASON_MISSING',
    ],
    ['canceling when goods are here', received, steps.cancel, 'ALREADY_RECEIVED'],
    ['closing with a refund under way', reserved, steps.close, 'MONEY_UNDERWAY'],
    ['closing with units unpaid', received, steps.close, 'UNPAID_UNITS'],
    ['receiving nothing', reached(['approve']), receive(), 'NOTHING_RECEIVED'],
    ['receiving a line of another return', reached(['approve']), receive(arrive(1, 'X')), 'UNKNOWN_LINE'],
    ['receiving half a unit', reached(['approve']), receive(arrive(0.5)), 'QUANTITY_INVALID'],
    ['receiving less than nothing', reached(['approve']), receive(arrive(3), arrive(-1)), 'QUANTITY_INVALID'],
    ['receiving more than was sent back', received, receive(arrive(3)), 'MORE_THAN_SENT_BACK'],
    ['the same in two halves', received, receive(arrive(1), arrive(2)), 'MORE_THAN_SENT_BACK'],
    ['refunding before anything arrived', reached(['approve']), steps.refund, 'MORE_THAN_RECEIVED'],
    ['refunding a unit twice', reserved, steps.refund, 'MORE_THAN_RECEIVED'],
    [
      'refunding nothing',
      received,
      { ...steps.refund, type: 'refund', by, intent: { ...intent(1), lines: [] } },
      'NOTHING_TO_PAY',
    ],
    [
      'recording a refund twice',
      reached(['recordRefunded'], reserved),
      steps.recordRefunded,
      'ALREADY_RECORDED',
    ],
    [
      'recording a refusal after the refund',
      reached(['recordRefunded'], reserved),
      steps.recordRefused,
      'ALREADY_RECORDED',
    ],
  ])('%s', (_, state, step, reason) => {
    expect(decide(step, state)).toEqual({ ok: false, reasons: [reason] });
  });

  const missing = evolve(reached(['approve']), {
    type: 'RECEIVED',
    by,
    at,
    lines: [{ returnLineId: line, disposition: 'MISSING', quantity: 3 }],
  });

  test('a missing unit is received but not payable', () => {
    expect(isPossible('refund', missing)).toBe(false);
    expect(decide(steps.refund, missing)).toEqual({ ok: false, reasons: ['MORE_THAN_RECEIVED'] });
    expect(isPossible('close', missing)).toBe(true);
  });

  test('a missing unit that turns up is received after all, once, and is payable', () => {
    expect(isPossible('receive', missing)).toBe(true);
    const found = reached(['receive', 'refund'], missing);
    expect(found.lines[0]).toMatchObject({
      received: [
        { disposition: 'MISSING', quantity: 2 },
        { disposition: 'RESTOCKED', quantity: 1 },
      ],
      reservedQuantity: 1,
    });
    expect(decide(receive(arrive(3)), found)).toEqual({ ok: false, reasons: ['MORE_THAN_SENT_BACK'] });
    const all = reached(['receive', 'receive'], found);
    expect(all.lines[0]?.received).toEqual([{ disposition: 'RESTOCKED', quantity: 3 }]);
    expect(isPossible('receive', all)).toBe(false);
  });

  test('what nobody has looked for arrives before what was missing, and nothing is missing twice', () => {
    const lost = { ...arrive(1), disposition: 'MISSING' as const };
    const one = evolveAll(reached(['approve']), [{ type: 'RECEIVED', by, at, lines: [lost] }]);
    const two = reached(['receive', 'receive'], one);
    expect(two.lines[0]?.received).toEqual([
      { disposition: 'MISSING', quantity: 1 },
      { disposition: 'RESTOCKED', quantity: 2 },
    ]);
    for (const step of [receive(lost), receive(arrive(1), lost)])
      expect(decide(step, two)).toEqual({ ok: false, reasons: ['MORE_THAN_SENT_BACK'] });
    expect(decide(receive(arrive(2), lost), one)).toEqual({ ok: false, reasons: ['MORE_THAN_SENT_BACK'] });
  });

  test('a refused refund gives its units back to be paid', () => {
    const released = reached(['recordRefused'], reserved);
    expect(released.lines[0]).toMatchObject({ reservedQuantity: 0, refundedQuantity: 0 });
    expect(isPossible('refund', released)).toBe(true);
  });

  test('units unpaid are closed only by staff who say how they were settled', () => {
    const close = (more: Partial<Extract<Step, { type: 'close' }>>): Step => {
      return { type: 'close', by, at, paidAnotherWay: ' By bank transfer. ', ...more };
    };
    const decision = decide(close({}), received);
    expect(decision.ok && decision.events).toEqual([
      { type: 'CLOSED', by, at, paidAnotherWay: 'By bank transfer.' },
    ]);
    expect(canClosePaidAnotherWay(received)).toBe(true);
    const refusals: [Step, Return, ReasonCode][] = [
      [close({ paidAnotherWay: ' ' }), received, 'NOTE_MISSING'],
      [close({ by: { kind: 'rule', rule: 'EVERYTHING_PAID' } }), received, 'UNPAID_UNITS'],
      [close({}), reserved, 'MONEY_UNDERWAY'],
      [close({}), reached(['approve']), 'NOTHING_TO_PAY'],
      [close({}), reached([]), 'NOT_OPEN'],
    ];
    for (const [step, state, reason] of refusals) {
      expect(decide(step, state)).toEqual({ ok: false, reasons: [reason] });
      if (reason !== 'NOTE_MISSING' && reason !== 'UNPAID_UNITS')
        expect(canClosePaidAnotherWay(state)).toBe(false);
    }
  });

  test('a person’s word about money is written down with their name and note, and never without a note', () => {
    const finding = { by, note: 'Seen at the bank.', shown: [] };
    const refused: Step = { type: 'recordRefused', at, intent: intent(1), why: '', finding };
    const decision = decide(refused, reserved);
    expect(decision.ok && decision.events).toMatchObject([{ by, note: 'Seen at the bank.' }]);
    expect(decide({ ...refused, finding: { ...finding, note: ' ' } }, reserved)).toEqual({
      ok: false,
      reasons: ['NOTE_MISSING'],
    });
  });

  test('of a return that has ended nobody may say that the money was not paid: it is paid first, then it is said', () => {
    const finding = { by, note: 'Seen at the bank.', shown: [] };
    const word = { at, intent: intent(1), finding } as const;
    for (const status of ['CLOSED', 'CANCELED'] as const) {
      const ended: Return = { ...reserved, status };
      expect(decide({ type: 'recordRefused', why: '', ...word }, ended)).toEqual({
        ...{ ok: false, reasons: ['ENDED_UNPAID'] },
      });
      expect(decide({ type: 'recordRefunded', ...word }, ended).ok).toBe(true);
    }
  });

  test('the truth about money is written down also when the return has ended', () => {
    const canceled: Return = { ...reserved, status: 'CANCELED' };
    expect(reached(['recordRefunded'], canceled)).toMatchObject({
      status: 'CANCELED',
      lines: [{ refundedQuantity: 1 }],
    });
  });
});

describe('any sequence of steps', () => {
  const quantity = fc.integer({ min: -1, max: 4 });
  const disposition = fc.constantFrom('RESTOCKED' as const, 'NOT_RESTOCKED' as const, 'MISSING' as const);
  const anyStep: fc.Arbitrary<Step> = fc.oneof(
    fc.constantFrom(...Object.values(steps)),
    fc
      .array(fc.record({ returnLineId: fc.constantFrom(line, 'X'), disposition, quantity }), { maxLength: 3 })
      .map((lines): Step => ({ type: 'receive', by, at, lines })),
    quantity.map((units): Step => ({ type: 'refund', by, at, intent: intent(units) })),
    quantity.map((units): Step => ({ type: 'recordRefunded', at, intent: intent(units) })),
    quantity.map((units): Step => ({ type: 'recordRefused', at, intent: intent(units), why: '' })),
  );

  test('keeps refunded ≤ reserved ≤ received and payable, received ≤ sent back', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (sequence) => {
        let state: Return = { ...opened, status: 'REQUESTED' };
        const history: ReturnEvent[] = [];
        for (const step of sequence) {
          const decision = decide(step, state);
          if (!decision.ok) continue;
          history.push(...decision.events);
          state = evolveAll(state, decision.events);
          for (const one of state.lines) {
            const chain = [
              0,
              one.refundedQuantity,
              one.reservedQuantity,
              payableQuantity(one),
              receivedQuantity(one),
              one.quantity,
            ];
            expect(chain).toEqual(chain.toSorted((a, b) => a - b));
          }
        }
        expect(evolveAll({ ...opened, status: 'REQUESTED' }, history)).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });
});
