// Does a merchant hear of mail that did not arrive, and can they do something about it?
import { afterAll, describe, expect, test } from 'vitest';
import {
  openPostOffice,
  type PostOffice,
  post,
  reportOf,
} from '../../packages/channels/src/testing/post-office.ts';
import type { Home } from '../../packages/core/src/wire/admin.ts';
import { desk, expectReadable, phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import { freePort } from '../support/free-port.ts';
import type { ShopKind } from '../support/front.ts';
import {
  type Detail,
  detailOf,
  enterByCode,
  type Placed,
  placeOrder,
  requestReturn,
} from '../support/line.ts';
import { openVisits } from '../support/world-visits.ts';

const noSuchUser = { action: 'failed', status: '5.1.1', words: '550 5.1.1 User unknown' } as const;

/** What a mail server between us and the readers does to mails, in a shop of this kind. */
export function mailComesBack(kind: ShopKind): void {
  let office: PostOffice;
  let bouncePort: number;
  const visits = openVisits(kind, async (world) => {
    office = await openPostOffice(world.shop.smtpPort);
    bouncePort = await freePort();
    return {
      SMTP_URL: `smtp://127.0.0.1:${office.port}`,
      ...{ BOUNCE_DOMAIN: 'bounces.example.com', BOUNCE_PORT: `${bouncePort}`, BOUNCE_HOST: '127.0.0.1' },
    };
  });
  afterAll(() => office.close());

  /** A return asked for by somebody to whom mails go through until `then`. */
  async function asked(then: (email: string) => void): Promise<Placed & { returnId: string }> {
    const { control, query } = visits().world;
    // Who asks is not what this is about: one address may ask for many.
    await query('DELETE FROM limits');
    const order = await placeOrder(control);
    const session = await enterByCode(control, order);
    then(order.email);
    const { returnId } = await requestReturn(control, session);
    return { ...order, returnId };
  }

  const noticeOf = async (returnId: string, kindOf: string): Promise<Detail['notices'][number] | undefined> =>
    (await detailOf(visits().world.control, returnId)).notices.find(({ kind: one }) => one === kindOf);
  const becomes = (returnId: string, kindOf: string, state: string) =>
    until(async () => (await noticeOf(returnId, kindOf))?.state === state);
  const tasksOf = async (returnId: string) =>
    (await visits().world.control.staff<Home>('/api/home')).body.tasks.filter(
      ({ about }) => about?.returnId === returnId,
    );
  const handedTo = (email: string) => office.handed.filter(({ to }) => to === email);
  const approve = async (returnId: string) => {
    const { control } = visits().world;
    const { revision } = await detailOf(control, returnId);
    await control.staff(`/api/returns/${returnId}/approval`, { revision });
  };

  test('a mail that was taken and comes back is told in words, the next one waits for a person, and both go out to the address that was mended', async () => {
    const { world, visit } = visits();
    const { control } = world;
    const { name, email, returnId } = await asked((to) => office.report(to, noSuchUser, bouncePort));
    await becomes(returnId, 'return-received', 'bounced');
    expect((await noticeOf(returnId, 'return-received'))?.why).toBe(
      'There is no such mailbox (550 5.1.1 User unknown)',
    );
    expect(await tasksOf(returnId)).toMatchObject([
      {
        kind: 'notice-bounced',
        detail: `“We have your request” → ${email}: there is no such mailbox (550 5.1.1 User unknown)`,
        sendsAgain: true,
      },
    ]);

    const before = handedTo(email).length;
    await approve(returnId);
    await becomes(returnId, 'return-approved', 'person');
    expect(handedTo(email)).toHaveLength(before);
    expect((await tasksOf(returnId)).map(({ kind: one }) => one)).toEqual(['dead-address', 'notice-bounced']);

    const mended = `mended.${email}`;
    await control.practice(`/orders/${name}`, { email: mended }, 'PATCH');
    await until(async () => (await control.staff(`/api/returns/${returnId}`)).body.shopperEmail === mended);
    const merchant = await visit(phone);
    const app = await control.front.openScreen(merchant, '/');
    await app.getByText('A mail came back', { exact: true }).waitFor();
    await expectReadable(merchant);
    for (let left = 2; left > 0; left -= 1) {
      await app.getByRole('button', { name: 'Send again' }).first().click();
      await until(async () => (await tasksOf(returnId)).length === left - 1);
    }
    await becomes(returnId, 'return-approved', 'accepted');
    await becomes(returnId, 'return-received', 'accepted');
    await until(async () => (await control.mails(mended)).length === 2);
    expect(handedTo(email)).toHaveLength(before);
    await app.getByText('A mail came back', { exact: true }).waitFor({ state: 'detached' });
  }, 300_000);

  test('a mail that is refused at the door is told in words, on the page of its return, and goes out once the address works', async () => {
    const { world, visit } = visits();
    const { control } = world;
    const { email, returnId } = await asked((to) => office.refuse(to, '550 5.1.1 User unknown'));
    await becomes(returnId, 'return-received', 'person');
    expect(await tasksOf(returnId)).toMatchObject([
      {
        kind: 'notice-refused',
        detail: `“We have your request” → ${email}: there is no such mailbox (550 5.1.1 User unknown)`,
      },
    ]);
    const merchant = await visit(desk);
    const app = await control.front.openScreen(merchant, `/returns/${returnId}`);
    await app.getByText('There is no such mailbox (550 5.1.1 User unknown)').waitFor();
    await expectReadable(merchant);
    office.refuse(email, null);
    await app.getByRole('button', { name: 'Send again' }).click();
    await becomes(returnId, 'return-received', 'accepted');
    expect(await tasksOf(returnId)).toEqual([]);
    // The address works, so the next mail goes by itself.
    await approve(returnId);
    await becomes(returnId, 'return-approved', 'accepted');
  }, 300_000);

  test('a mail that is late is shown as late and asks nobody; when it comes back after all, a person is told', async () => {
    const { control } = visits().world;
    const late = { action: 'delayed', status: '4.4.1', words: 'connect to mx.example: timed out' } as const;
    const { email, returnId } = await asked((to) => office.report(to, late, bouncePort));
    await becomes(returnId, 'return-received', 'delayed');
    expect(await tasksOf(returnId)).toEqual([]);
    const returnPath = handedTo(email).at(-1)?.returnPath ?? '';
    const full = { action: 'failed', status: '5.2.2', words: '552 5.2.2 Over quota' } as const;
    await post(bouncePort, { from: '', to: returnPath }, reportOf(full, email));
    await becomes(returnId, 'return-received', 'bounced');
    expect((await tasksOf(returnId)).map(({ kind: one }) => one)).toEqual(['notice-bounced']);
    // A full mailbox may be emptied: the next mail is tried, and a repeated report changes nothing.
    await post(bouncePort, { from: '', to: returnPath }, reportOf(full, email));
    expect(await tasksOf(returnId)).toHaveLength(1);
    office.report(email, late, bouncePort);
    await approve(returnId);
    await becomes(returnId, 'return-approved', 'delayed');
    expect((await control.mails(email)).length).toBe(1);
  }, 300_000);

  describe('a report that is forged', () => {
    test('changes nothing, whichever letter of the address is guessed wrong', async () => {
      const { email, returnId } = await asked(() => undefined);
      await becomes(returnId, 'return-received', 'accepted');
      const [local = '', domain = ''] = (handedTo(email).at(-1)?.returnPath ?? '').split('@');
      const books = () =>
        visits().world.query('SELECT notice_id, state, dead, detail FROM notices ORDER BY 1');
      const before = await books();
      for (const at of [0, 25, 31, 40, 51, 63]) {
        const wrong = `${local.slice(0, at)}${local[at] === 'a' ? 'b' : 'a'}${local.slice(at + 1)}@${domain}`;
        const sending = post(bouncePort, { from: '', to: wrong }, reportOf(noSuchUser, email));
        await expect(sending).rejects.toMatchObject({ responseCode: 550 });
      }
      for (const to of [`returns@${domain}`, 'returns@example.com', email])
        await expect(post(bouncePort, { from: '', to }, reportOf(noSuchUser, email))).rejects.toMatchObject({
          responseCode: 550,
        });
      expect(await books()).toEqual(before);
    }, 120_000);

    test('in another’s name touches the mail alone whose address it came to', async () => {
      const mine = await asked(() => undefined);
      const theirs = await asked(() => undefined);
      await becomes(mine.returnId, 'return-received', 'accepted');
      await becomes(theirs.returnId, 'return-received', 'accepted');
      const returnPath = handedTo(mine.email).at(-1)?.returnPath ?? '';
      await post(bouncePort, { from: '', to: returnPath }, reportOf(noSuchUser, theirs.email));
      await becomes(mine.returnId, 'return-received', 'bounced');
      expect((await noticeOf(theirs.returnId, 'return-received'))?.state).toBe('accepted');
      await approve(theirs.returnId);
      await becomes(theirs.returnId, 'return-approved', 'accepted');
    }, 120_000);
  });
}
