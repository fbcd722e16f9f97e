// Does a shop come to write by its own address, no sooner than its domain and its mailbox have said so?
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { type NameServer, openNameServer } from '../../packages/channels/src/testing/name-server.ts';
import type { Home } from '../../packages/core/src/wire/admin.ts';
import type { Sender } from '../../packages/core/src/wire/sender.ts';
import { desk, expectReadable, phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import { enterByCode, placeOrder } from '../support/line.ts';
import { openVisits } from '../support/world-visits.ts';

const address = 'returns@fjord-and-loom.example';
const domain = 'fjord-and-loom.example';
const dkimName = `aftercare._domainkey.${domain}`;

interface SentMail {
  readonly from: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** From the first look at the settings to a mail by the shop's own address, in a shop of this kind. */
export function sendInOwnName(kind: ShopKind): void {
  let dns: NameServer;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  const dkimText = `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`;
  const visits = openVisits(kind, async () => {
    dns = await openNameServer();
    return {
      ...{ MAIL_DKIM_KEY: privateKey.toString('base64'), MAIL_SPF: 'spf.house.example' },
      DNS_SERVERS: dns.address,
    };
  });
  afterAll(() => dns.close());

  const sender = async () => (await visits().world.control.staff<Sender>('/api/sender')).body;
  const check = () => visits().world.control.staff<Sender>('/api/sender/check', {});
  const states = async () => (await sender()).records.map(({ proof, state }) => `${proof} ${state}`);

  /** The newest mail to somebody who has just asked for a code. */
  async function nextMail(): Promise<SentMail> {
    const { control, query } = visits().world;
    await query('DELETE FROM limits');
    const order = await placeOrder(control);
    await enterByCode(control, order);
    const mails = (await control.mails(order.email)) as unknown as SentMail[];
    return mails.at(-1) ?? { from: '', headers: {}, text: '' };
  }

  test('until then mails come from the house, in the shop’s name, and answers go to the shop', async () => {
    const { from, headers } = await nextMail();
    expect(from).toBe('"Fjord & Loom" <returns@example.com>');
    expect(headers['reply-to']).toContain('hello@practice.example');
    expect(headers['dkim-signature']).toBeUndefined();
  }, 120_000);

  test('the settings name each record, found, wrong or missing, and what is there', async () => {
    const { world, visit } = visits();
    dns.set({ [domain]: ['v=spf1 mx -all'] });
    const merchant = await visit(phone);
    const app = await world.control.front.openScreen(merchant, '/settings');
    await app.getByLabel('Your own address').fill('no address');
    await app.getByRole('button', { name: 'Save', exact: true }).click();
    await app.getByText('Enter a mail address, such as hello@example.com.').first().waitFor();
    await app.getByLabel('Your own address').fill(address);
    await app.getByRole('button', { name: 'Save', exact: true }).click();
    await app.getByText('Until all records below are found').waitFor();
    expect(await states()).toEqual(['dkim missing', 'spf wrong', 'dmarc missing']);
    expect(await app.getByLabel('Value Signature (DKIM)').inputValue()).toBe(dkimText);
    await app.getByText('There is now: v=spf1 mx -all').waitFor();
    expect(await app.getByLabel('Value Servers that may send (SPF)').inputValue()).toBe(
      'v=spf1 mx include:spf.house.example -all',
    );
    await expectReadable(merchant);
    // Refused as no address, and told so: that is no complaint of ours.
    visits().forgive(/422/);
    expect((await nextMail()).from).toContain('returns@example.com');
  }, 180_000);

  test('once they are right a link goes to the address, and its yes is what counts', async () => {
    const { world, visit } = visits();
    const { control } = world;
    dns.set({
      [dkimName]: [dkimText],
      [domain]: ['v=spf1 mx include:spf.house.example -all'],
      [`_dmarc.${domain}`]: ['v=DMARC1; p=quarantine'],
    });
    const merchant = await visit(desk);
    const app = await control.front.openScreen(merchant, '/settings');
    await app.getByRole('button', { name: 'Check again' }).click();
    await app.getByText('All records are found. We have mailed a link').waitFor();
    await expectReadable(merchant);
    await until(async () => (await control.mails(address)).length === 1);
    expect((await nextMail()).from).toContain('returns@example.com');

    const [mail] = await control.mails(address);
    const link = /https?:\/\/\S+\/staff\/sender\/[\w.-]+/.exec(mail?.text ?? '')?.[0] ?? '';
    const reader = await visit(phone);
    await reader.goto(link);
    await reader.getByText(`to come from ${address}`).waitFor();
    await expectReadable(reader);
    expect((await sender()).step).toBe('confirm');
    await reader.getByRole('button', { name: 'Yes, send from this address' }).click();
    await reader.getByText(`Mails of the shop come from ${address} now.`).waitFor();
    await expectReadable(reader);

    const own = await nextMail();
    expect(own.from).toBe(`"Fjord & Loom" <${address}>`);
    expect(own.headers['dkim-signature']?.replaceAll(/\s/g, '')).toMatch(
      /;d=fjord-and-loom\.example;.*;s=aftercare;/,
    );
    await control.front.openScreen(merchant, '/settings');
    await app.getByText('Mails come from your own address.').waitFor();
    await expectReadable(merchant);
  }, 240_000);

  test('a forged or changed link says nothing', async () => {
    const { appUrl } = visits().world;
    for (const token of ['none', 'k1.AAAA', `k1.${'A'.repeat(200)}`]) {
      const said = await fetch(`${appUrl}/staff/sender/${token}`, {
        method: 'POST',
        body: new URLSearchParams(),
      });
      expect(said.status).toBe(410);
    }
  });

  test('a name server that is away takes nothing back; a record that is gone does, and a person is told', async () => {
    const { control } = visits().world;
    dns.silence(true);
    expect((await check()).body.step).toBe('used');
    dns.silence(false);
    dns.set({ [dkimName]: [] });
    expect((await check()).body.step).toBe('records');
    expect((await nextMail()).from).toContain('returns@example.com');
    const tasks = async () =>
      (await control.staff<Home>('/api/home')).body.tasks.filter(
        ({ kind: one }) => one === 'sender-unproven',
      );
    expect(await tasks()).toHaveLength(1);
    dns.set({ [dkimName]: [dkimText] });
    expect((await check()).body.step).toBe('used');
    expect(await tasks()).toEqual([]);
    expect((await nextMail()).from).toContain(address);
  }, 180_000);

  test('another address begins anew, and none is the house’s again', async () => {
    const { control } = visits().world;
    const put = (wish: object) => control.staff<Sender>('/api/sender', wish, 'PUT');
    const other = `other@${domain}`;
    const asked = await put({ name: 'Loom', address: other, replyTo: 'care@fjord-and-loom.example' });
    expect(asked.body).toMatchObject({
      step: 'confirm',
      now: { name: 'Loom', address: 'returns@example.com' },
    });
    await until(async () => (await control.mails(other)).length === 1);
    // Two were mailed before; three an hour go out, to whatever address.
    for (const status of [200, 409])
      expect((await control.staff('/api/sender/link', {})).status).toBe(status);
    const { from, headers } = await nextMail();
    expect(from).toBe('"Loom" <returns@example.com>');
    expect(headers['reply-to']).toContain('care@fjord-and-loom.example');
    expect((await put({ name: null, address: null, replyTo: null })).body.step).toBe('none');
  }, 120_000);
}
