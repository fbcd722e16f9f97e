// Does the merchant read what was found about money in their own language, on the return's page and among the tasks?
import { describe, expect, test } from 'vitest';
import { tell } from '../../packages/core/src/details/tell.ts';
import type { Task } from '../../web/src/flows/store.ts';
import { sayEvidence } from '../../web/src/http/admin/id-text.ts';
import { toTask } from '../../web/src/http/admin/task-view.ts';
import { readerIn } from '../../web/src/http/reader.ts';
import type { Sight } from '../support/admin-browser.ts';
import type { AdminFake } from '../support/admin-fake.ts';
import { fakeHome, fakeReturn, nothingAllowed } from '../support/admin-fake-data.ts';
import { beforeEachScreen, openScreen } from '../support/admin-stage.ts';

let fake: AdminFake;
let sight: Sight;
beforeEachScreen({ frame: 'own' }, (stage) => {
  ({ fake, sight } = stage);
});

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const evidence = tell('OTHER_AMOUNT_MOVED', {
  refund: 'shop://Refund/88',
  moved: eur(1500),
  meant: eur(2000),
});
const sent = { id: 'i-1', sequence: 1, amount: eur(2000), method: null, sentAt: '2026-06-01T10:00:00Z' };
const refused = {
  id: 't-3',
  kind: 'refund-refused',
  subject: 'i-1',
  about: null,
  mail: null,
  closedAt: null,
};

/** As the server says it to this reader. */
function serve(locale: string): void {
  const reader = readerIn(locale);
  const intent = {
    ...sent,
    state: 'person',
    evidence: sayEvidence(reader, { state: 'person', evidence }),
  } as const;
  const body = fakeReturn({
    id: 'r-9',
    stage: 'PERSON',
    intents: [intent],
    can: { ...nothingAllowed, settle: true },
  });
  fake.answers.set('GET /api/returns/r-9', { status: 200, body });
  const why = [tell('NOTHING_SENT', { why: ['503 Busy'] })];
  const task: Task = {
    ...refused,
    detail: tell('ABOUT_RETURN', { rma: 'R-2041', why }),
    openedAt: new Date().toISOString(),
  };
  fake.answers.set('GET /api/home', { status: 200, body: { ...fakeHome, tasks: [toTask(reader, task)] } });
}

describe.each([
  {
    locale: 'de-DE',
    said: /^Mit Rückerstattung 88 flossen 15,00\s€ statt 20,00\s€\.$/,
    task: 'R-2041: Es wurde nichts gesendet, und es floss kein Geld: „503 Busy“',
  },
  {
    locale: 'ar-EG',
    said: /^حُوّل في ردّ المبلغ \u206888\u2069 مبلغ \u2068.*[٠-٩]٫[٠-٩]{2}/,
    task: '«\u2068503 Busy\u2069»',
  },
])('in $locale', ({ locale, said, task }) => {
  test('the evidence of a refund in doubt has the reader’s own words, amounts and direction', async () => {
    serve(locale);
    await openScreen(sight.page, `${fake.url}/returns/r-9?locale=${locale}`);
    const shown = sight.page.getByText(said).first();
    await shown.waitFor();
    expect(await sight.page.locator('main').textContent()).not.toMatch(
      /refund|moved|instead|shop:|[A-Z]+_[A-Z]+/,
    );
  });

  test('a task tells what the platform said in the reader’s marks, and the rest in the reader’s words', async () => {
    serve(locale);
    await openScreen(sight.page, `${fake.url}/?locale=${locale}`);
    await sight.page.getByText(task).first().waitFor();
    expect(await sight.page.locator('main').textContent()).not.toMatch(
      /nothing was sent|money moved|[A-Z]+_[A-Z]+/i,
    );
  });
});

test('a text that was kept before is shown as it is', async () => {
  const reader = readerIn('de-DE');
  const old = 'Refund 88 moved €15.00 of €20.00.';
  const intent = {
    ...sent,
    state: 'person',
    evidence: sayEvidence(reader, { state: 'person', evidence: old }),
  } as const;
  const body = fakeReturn({ id: 'r-9', stage: 'PERSON', intents: [intent] });
  fake.answers.set('GET /api/returns/r-9', { status: 200, body });
  await openScreen(sight.page, `${fake.url}/returns/r-9?locale=de-DE`);
  await sight.page.getByText(old).first().waitFor();
});
