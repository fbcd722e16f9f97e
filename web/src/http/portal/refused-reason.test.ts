// What does a shopper read whose reason a rule of the shop bars, and is what they filled in still there?
import { sampleOrder } from '@aftercare/core/order/sample-order.ts';
import { sampleRule } from '@aftercare/core/policy/sample-rule.ts';
import { sampleVersion } from '@aftercare/core/policy/sample-version.ts';
import { orderEligibility } from '@aftercare/core/returns/eligibility.ts';
import { type ChosenLine, proposeReturn } from '@aftercare/core/returns/proposal.ts';
import { drawChoosePage } from '@aftercare/portal/pages/choose-items.ts';
import { expect, test } from 'vitest';
import { problemsOf } from '../../flows/quote-return.ts';
import { sayProblems } from './problem-words.ts';
import { chooseView } from './return-form.ts';
import { sampleFrame } from './sample-frame.ts';

const order = sampleOrder({
  lines: [
    { id: 'A', quantity: 2, total: 2000 },
    { id: 'B', quantity: 1, total: 1000 },
  ],
});

const message = 'Try it in the shop.';
const style = sampleRule({ reasons: ['STYLE'] }, { answer: 'ineligible', message });

/** The page after this choice was refused. */
function refusedPage(rule: typeof style): string {
  const chosen: ChosenLine[] = [
    { lineId: 'A', quantity: 2, reason: 'STYLE', note: 'Not for me' },
    { lineId: 'B', quantity: 1, reason: 'UNWANTED', note: 'Never mind' },
  ];
  const question = {
    ...{ order, policyVersion: sampleVersion({ rules: [rule] }), returns: [], earlierReturns: [] },
    ...{ now: '2026-05-10T10:00:00Z', timeZone: 'UTC' },
  };
  const answer = proposeReturn({ ...question, chosen });
  const problems = sayProblems(sampleFrame, answer.ok ? [] : problemsOf(answer));
  const entries = chosen.map((one) => ({ ...one, chosen: true, quantity: String(one.quantity) }));
  const eligibility = orderEligibility(question);
  return drawChoosePage(sampleFrame, chooseView({ order, eligibility, session: 's', entries, problems }));
}

test('a reason that a rule bars is refused at the reason, in the merchant’s words, with a way to write to the shop', () => {
  const page = refusedPage(style);
  expect(page).toMatch(
    /id="f-lines-A-reason-problem">For the reason you chose, this item can’t be returned under the shop’s rules\. .*Try it in the shop\./,
  );
  expect(page).toMatch(/<select id="f-lines-A-reason"[^>]* aria-invalid="true"/);
  expect(page).not.toContain('This item can’t be returned');
  expect(page.match(/Write to the shop/g)).toHaveLength(1);
});

test('nothing of what was chosen is lost by it', () => {
  const page = refusedPage(style);
  expect(page.match(/ checked/g)).toHaveLength(2);
  expect(page).toContain('<option value="2" selected>');
  expect(page).toContain('<option value="STYLE" selected>');
  expect(page).toContain('<option value="UNWANTED" selected>');
  for (const note of ['Not for me', 'Never mind']) expect(page).toContain(note);
});

test('where no other reason would help, the item is what can’t be returned', () => {
  const page = refusedPage(
    sampleRule({ worthFrom: { minor: 1, currency: 'EUR' } }, { answer: 'ineligible' }),
  );
  expect(page).toMatch(/id="f-lines-A-chosen-problem">This item can’t be returned under the shop’s rules\./);
  expect(page.match(/Write to the shop/g)).toHaveLength(2);
});
