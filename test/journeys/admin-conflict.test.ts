// A colleague was faster: does the admin, as built, say so where one looks, and lose no word that was typed?
import { expect, test } from 'vitest';
import { findBarriers, type Sight } from '../support/admin-browser.ts';
import { type AdminFake, problem } from '../support/admin-fake.ts';
import { fakeReturn } from '../support/admin-fake-data.ts';
import { beforeEachScreen, openScreen } from '../support/admin-stage.ts';

let fake: AdminFake;
let sight: Sight;
beforeEachScreen({}, (stage) => {
  ({ fake, sight } = stage);
});

const reason = 'Worn. You may send pictures.';
const button = (name: string) => sight.page.getByRole('button', { name, exact: true });
const dialog = () => sight.page.getByRole('dialog');

/** From now on the return is as a colleague left it, who was faster than this press. */
function changeMeanwhile(press: string): void {
  const by = { id: 'h-9', type: 'RECEIVED', at: new Date().toISOString(), by: 'Noor', text: 'Noted' };
  fake.answers.set(press, problem(409, 'This return has changed.'));
  fake.answers.set('GET /api/returns/r-1', { status: 200, body: fakeReturn({ revision: 4, history: [by] }) });
}

async function declineTooLate(): Promise<void> {
  await openScreen(sight.page, `${fake.url}/returns/r-1`);
  changeMeanwhile('POST /api/returns/r-1/decline');
  await button('Decline').click();
  await dialog().getByLabel('Reason').fill(reason);
  await button('Decline return').click();
  await dialog().getByText('Noor: Noted (just now).').waitFor();
}

test('the reason of a decline stays where it was typed, beside what happened; the next press goes by the return as it stands', async () => {
  await declineTooLate();
  expect(await dialog().getByLabel('Reason').inputValue()).toBe(reason);
  expect(await findBarriers(sight.page)).toEqual([]);
  fake.answers.delete('POST /api/returns/r-1/decline');
  await button('Decline return').click();
  await dialog().waitFor({ state: 'detached' });
  const sent = fake.calls.filter(({ name }) => name === 'POST /api/returns/r-1/decline');
  expect(sent.map(({ body }) => JSON.parse(body))).toEqual([
    { revision: 3, reason },
    { revision: 4, reason },
  ]);
});

test('whoever closes the dialog then finds it said on the page', async () => {
  await declineTooLate();
  await button('Cancel').click();
  await dialog().waitFor({ state: 'detached' });
  await sight.page.getByText('Noor: Noted (just now).').waitFor();
});
