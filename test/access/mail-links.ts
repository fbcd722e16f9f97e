// T8, T9: what does a stranger learn who asks for links with an address alone, and what is such a mail good for?
import { expect, test } from 'vitest';
import { until } from '../support/control.ts';
import { DOMAIN } from '../support/world.ts';
import { form } from './call.ts';
import { noOpenDoors, withoutEcho } from './door.ts';
import { body, mailsTo, SECOND, type Stage } from './stage.ts';

const post = (path: string, fields: Record<string, string>, shop = DOMAIN) => ({
  method: 'POST',
  path: `/portal/${shop}${path}`,
  headers: form,
  body: body(fields),
});
const linksIn = (text: string) => [...text.matchAll(/\/l\/([\w-]{43})/g)].map(([, link = '']) => link);

/** The door of those who know no order number, on a stage that stands by the time it runs. */
export function describeMailLinks(stageOf: () => Stage): void {
  const place = async (email: string, shop = DOMAIN) => {
    const known = await stageOf().place(shop, { shopper: { email } });
    const sql = `SELECT FROM orders WHERE number = '${known.number}' AND email = '${email}'`;
    await until(async () => (await stageOf().world.query(sql)).length === 1);
    return known.number;
  };
  const ask = (email: string) => stageOf().ask(post('/mail-links', { email }));
  /** The mails with links to these orders become older by so much. */
  const letPass = (time: string, email: string) =>
    stageOf().world.query(`UPDATE door_challenges SET opened_at = opened_at - interval '${time}'
      FROM orders WHERE orders.order_id = door_challenges.order_id AND email = '${email}'`);

  test('an address with orders, one without, and one of another shop get equal bytes', async () => {
    await place('links.own@example.com');
    await place('links.far@example.com', SECOND);
    const answers = [];
    for (const email of ['links.own@example.com', 'links.non@example.com', 'links.far@example.com']) {
      const sent = await ask(email);
      expect(sent.status).toBe(303);
      const path = sent.headers.location ?? '';
      expect(decodeURIComponent(path)).not.toContain(email);
      const typed = { number: email.split('@')[0] ?? '', email };
      answers.push(withoutEcho(sent, typed) + withoutEcho(await stageOf().ask({ path }), typed));
    }
    expect(new Set(answers).size).toBe(1);
    await noOpenDoors(stageOf());
    const count = async (email: string) => (await mailsTo(stageOf().world, email)).length;
    expect(await count('links.non@example.com')).toBe(0);
    expect(await count('links.far@example.com')).toBe(0);
    await until(async () => (await count('links.own@example.com')) === 1);
  });

  test('the mail goes to the address alone; each link opens its own order, once, and looking spends nothing', async () => {
    const email = 'links.two@example.com';
    const numbers = [await place(email), await place(email)];
    await ask(email.toUpperCase());
    const mail = await stageOf().nextMail(email, 0);
    expect(mail.to).toEqual([email]);
    const links = linksIn(mail.text);
    expect(links).toHaveLength(2);
    for (const [index, link] of links.entries()) {
      const path = `/portal/${DOMAIN}/l/${link}`;
      for (const method of ['GET', 'HEAD', 'GET'])
        expect((await stageOf().ask({ method, path })).status).toBe(200);
      expect((await stageOf().ask(post(`/l/${link}`, {}, SECOND))).status).toBe(410);
      const entered = await stageOf().ask({ method: 'POST', path });
      const order = await stageOf().ask({ path: entered.headers.location ?? '' });
      expect(order.body).toContain(`#${numbers.toReversed()[index]}`);
      expect((await stageOf().ask({ method: 'POST', path })).status).toBe(410);
    }
    const stored = JSON.stringify(await stageOf().world.query('SELECT * FROM door_challenges'));
    for (const link of links) expect(stored).not.toContain(link);
  });

  test('a link is good for 15 minutes, and opens no code', async () => {
    const email = 'links.old@example.com';
    const number = await place(email);
    await ask(email);
    const [link = ''] = linksIn((await stageOf().nextMail(email, 0)).text);
    for (const code of ['000000', link]) {
      const tried = await stageOf().see(post('/code', { number, email, code }));
      expect(tried.status).toBe(422);
    }
    await letPass('16 minutes', email);
    await stageOf().world.query(`UPDATE door_challenges SET expires_at = expires_at - interval '16 minutes'
      FROM orders WHERE orders.order_id = door_challenges.order_id AND email = '${email}'`);
    expect((await stageOf().ask(post(`/l/${link}`, {}))).status).toBe(410);
  });

  test('ten asks at once bring one mail, a minute later another, three an hour', async () => {
    const email = 'links.ten@example.com';
    await place(email);
    const mails = async () => {
      await noOpenDoors(stageOf());
      return (await mailsTo(stageOf().world, email)).length;
    };
    await Promise.all(Array.from({ length: 10 }, () => ask(email)));
    const counted = [await mails()];
    for (let minutes = 0; minutes < 3; minutes++) {
      await letPass('61 seconds', email);
      await ask(email);
      counted.push(await mails());
    }
    expect(counted).toEqual([1, 2, 3, 3]);
  });
}
