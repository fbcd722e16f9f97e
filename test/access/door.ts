// T8, T9, T11: what does a stranger at the door learn, how often may they try, and what is a mailed secret good for?
import { expect, test } from 'vitest';
import { readConfig } from '../../web/src/config.ts';
import { openDoor } from '../../web/src/flows/find-order.ts';
import { openHouse } from '../../web/src/root/deps.ts';
import { until } from '../support/control.ts';
import { DOMAIN } from '../support/world.ts';
import { type Answered, form } from './call.ts';
import { body, codeIn, type Known, linkIn, mailsTo, SECOND, type Stage } from './stage.ts';

/** A form of the portal, as a browser posts it. */
export const post = (path: string, fields: Record<string, string>, shop = DOMAIN) => ({
  method: 'POST',
  path: `/portal/${shop}${path}`,
  headers: form,
  body: body(fields),
});

/** The door, on a stage that stands by the time it runs. */
export function describeDoor(stageOf: () => Stage): void {
  const mirrored = async (known: Known) => {
    const sql = `SELECT FROM orders WHERE number = '${known.number}' AND email = '${known.email}'`;
    await until(async () => (await stageOf().world.query(sql)).length === 1);
    return known;
  };
  const place = async () => mirrored(await stageOf().place(DOMAIN));
  const mailFor = async ({ number, email }: Known) => {
    const before = (await stageOf().mailsTo(email)).length;
    expect((await stageOf().see(post('/find', { number, email }))).status).toBe(200);
    return stageOf().nextMail(email, before);
  };
  /** The mails of this order become older by so much. */
  const letPass = (time: string, { number }: Known) =>
    stageOf().world.query(`UPDATE door_challenges SET opened_at = opened_at - interval '${time}'
      FROM orders WHERE orders.order_id = door_challenges.order_id AND number = '${number}'`);
  const tryCode = ({ number, email }: Known, code: string, shop = DOMAIN) =>
    stageOf().see(post('/code', { number, email, code }, shop));

  test('unknown order, another’s address and the right one get equal bytes', async () => {
    const { number, email } = await place();
    const stranger = email.replace(/\d{3}/, '999');
    const classes = [
      { number, email },
      { number, email: stranger },
      { number: '9'.repeat(number.length), email },
    ];
    const answers = [];
    for (const typed of classes) {
      const sent = await stageOf().ask(post('/find', typed));
      expect(sent.status).toBe(303);
      const path = sent.headers.location ?? '';
      for (const word of [typed.number, typed.email, typed.email.split('@')[0] ?? ''])
        expect(decodeURIComponent(path)).not.toContain(word);
      const seen = await stageOf().ask({ path });
      expect(seen.status).toBe(200);
      answers.push(withoutEcho(sent, typed) + withoutEcho(seen, typed));
    }
    expect(new Set(answers).size).toBe(1);
  });

  test('a wrong code gets equal bytes for an order that waits for one, for another’s and for none', async () => {
    const known = await place();
    await mailFor(known);
    const classes = [
      known,
      { ...known, email: known.email.replace(/\d{3}/, '999') },
      { ...known, number: '9'.repeat(known.number.length) },
    ];
    const answers = [];
    for (const typed of classes) answers.push(withoutEcho(await tryCode(typed, '000000'), typed));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('422');
  });

  test('after five wrong codes only the mailed link opens, whatever the spelling', async () => {
    const known = await place();
    const mail = await mailFor(known);
    const code = codeIn(mail);
    const wrong = code === '111111' ? '222222' : '111111';
    for (let tries = 0; tries < 5; tries++) expect((await tryCode(known, wrong)).status).toBe(422);
    const spellings = [
      known,
      { ...known, number: `# ${known.number}` },
      {
        ...known,
        number: [...known.number].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join(''),
      },
      {
        ...known,
        number: [...known.number].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
      },
      { ...known, number: `\u200b${known.number}` },
      { ...known, email: known.email.toUpperCase() },
      { ...known, email: known.email.replace('a', '\uff41') },
    ];
    for (const spelling of spellings) expect((await tryCode(spelling, code)).status).toBe(422);
    expect((await stageOf().ask(post(`/l/${linkIn(mail)}`, {}))).status).toBe(303);
  });

  test('a code opens however its words are spelled, once, and ends its link', async () => {
    const known = await place();
    const mail = await mailFor(known);
    const spelled = { ...known, number: ` #${known.number}`, email: known.email.toUpperCase() };
    const entered = await tryCode(spelled, codeIn(mail));
    expect(entered.status).toBe(303);
    expect((await tryCode(known, codeIn(mail))).status).toBe(422);
    expect((await stageOf().ask(post(`/l/${linkIn(mail)}`, {}))).status).toBe(410);
  });

  test('a code or link sent twice by one press of a page opens both times, and by a press of another page never', async () => {
    const known = await place();
    const { number, email } = known;
    const mail = await mailFor(known);
    const enter = (press: string) =>
      stageOf().ask(post('/code', { number, email, code: codeIn(mail), press }));
    const [mine, another] = [
      pressOf(await tryCode(known, '000000')),
      pressOf(await tryCode(known, '000001')),
    ];
    expect(mine).not.toBe(another);
    const both = await Promise.all([enter(mine), enter(mine)]);
    const ways = both.map(({ status, headers }) => [status, headers.location ?? '']);
    expect(ways).toEqual([
      [303, expect.stringContaining('/o/')],
      [303, expect.stringContaining('/o/')],
    ]);
    for (const [, way] of ways) expect((await stageOf().ask({ path: String(way) })).status).toBe(200);
    expect(
      (await stageOf().see(post('/code', { number, email, code: codeIn(mail), press: another }))).status,
    ).toBe(422);
    await letPass('61 seconds', known);
    const link = `/l/${linkIn(await mailFor(known))}`;
    const shown = pressOf(await stageOf().ask({ path: `/portal/${DOMAIN}${link}` }));
    for (const [press, status] of [
      [shown, 303],
      [shown, 303],
      [mine, 410],
      ['', 410],
    ] as const)
      expect((await stageOf().ask(post(link, { press }))).status).toBe(status);
  });

  test('a link opens once, ends its code, and looking at it spends nothing', async () => {
    const known = await place();
    const mail = await mailFor(known);
    const link = `/portal/${DOMAIN}/l/${linkIn(mail)}`;
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await stageOf().ask({ method, path: link })).status).toBe(200);
    expect((await stageOf().ask({ method: 'POST', path: link })).status).toBe(303);
    expect((await stageOf().ask({ method: 'POST', path: link })).status).toBe(410);
    expect((await tryCode(known, codeIn(mail))).status).toBe(422);
  });

  test('code and link are good in their own shop, for their own order, for 15 minutes', async () => {
    const known = await place();
    const another = await place();
    const mail = await mailFor(known);
    const [code, link] = [codeIn(mail), linkIn(mail)];
    expect((await stageOf().ask(post(`/l/${link}`, {}, SECOND))).status).toBe(410);
    expect((await tryCode(known, code, SECOND)).status).toBe(422);
    expect((await tryCode(another, code)).status).toBe(422);
    expect((await tryCode({ ...known, number: another.number }, code)).status).toBe(422);
    const [row] =
      await stageOf().world.query(`SELECT extract(epoch FROM expires_at - opened_at)::int AS seconds
      FROM door_challenges ORDER BY opened_at DESC LIMIT 1`);
    expect(row?.seconds).toBe(15 * 60);
    await stageOf().world.query("UPDATE door_challenges SET expires_at = now() - interval '1 second'");
    expect((await stageOf().ask(post(`/l/${link}`, {}))).status).toBe(410);
    expect((await tryCode(known, code)).status).toBe(422);
  });

  test('ten who ask at once bring one mail, to the order’s address and nobody else', async () => {
    const known = await place();
    const { number, email } = known;
    const asked = Array.from({ length: 10 }, () => stageOf().ask(post('/find', { number, email })));
    expect((await Promise.all(asked)).map((one) => one.status)).toEqual(Array(10).fill(303));
    await noOpenDoors(stageOf());
    const mails = await mailsTo(stageOf().world, email);
    expect(mails.map((mail) => mail.to)).toEqual([[email]]);
  });

  test('a new mail is sent a minute after the last, three an hour, and every ask is answered alike', async () => {
    const known = await place();
    const ask = async () => {
      const sent = await stageOf().ask(post('/find', { number: known.number, email: known.email }));
      const seen = await stageOf().ask({ path: sent.headers.location ?? '' });
      await noOpenDoors(stageOf());
      const mails = (await mailsTo(stageOf().world, known.email)).length;
      return { mails, answer: withoutEcho(sent, known) + withoutEcho(seen, known) };
    };
    const first = await ask();
    const asked = [first, await ask()];
    for (let minutes = 0; minutes < 3; minutes++) {
      await letPass('61 seconds', known);
      asked.push(await ask());
    }
    expect(asked.map(({ mails }) => mails)).toEqual([1, 1, 2, 3, 3]);
    expect(new Set(asked.map(({ answer }) => answer)).size).toBe(1);
    await letPass('1 hour', known);
    expect((await ask()).mails).toBe(4);
  });

  test('who has used a mail up gets the next at once', async () => {
    const known = await place();
    for (let mails = 0; mails < 2; mails++)
      expect((await tryCode(known, codeIn(await mailFor(known)))).status).toBe(303);
  });

  test('ten workers that look at the same instant mail once', async () => {
    const { number, email } = await place();
    const house = await openHouse(readConfig({ ...stageOf().world.env, LOG_LEVEL: 'silent' }));
    const shop = await house.deps.store.shopByDomain('shopify', DOMAIN);
    if (shop === null) throw new Error('no shop');
    await Promise.all(Array.from({ length: 10 }, () => openDoor(house.deps, shop, { number, email })));
    await house.close();
    const sql = `SELECT FROM door_challenges JOIN orders USING (shop_id, order_id) WHERE email = '${email}'`;
    expect(await stageOf().world.query(sql)).toHaveLength(1);
  });

  test('a poisoned host reaches no link in a mail and no redirect', async () => {
    const known = await place();
    const { number, email } = known;
    const evil = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'x-original-host': 'evil.example',
      forwarded: 'host=evil.example',
    };
    const asked = await stageOf().ask({ ...post('/find', { number, email }), headers: { ...form, ...evil } });
    expect(asked.status).toBe(303);
    expect(asked.headers.location).toMatch(/^\/portal\/practice\.myshopify\.com\/code\?kept=[\w.%-]+$/);
    const mail = await stageOf().nextMail(email, 0);
    expect(JSON.stringify(mail)).not.toContain('evil');
    expect(mail.text).toContain(`${stageOf().world.appUrl}/portal/${DOMAIN}/l/`);
    const entered = await stageOf().ask({
      ...post('/code', { number, email, code: codeIn(mail) }),
      headers: { ...form, ...evil },
    });
    expect(entered.headers.location).toMatch(/^\/portal\/practice\.myshopify\.com\/o\/[\w-]{43}\/$/);
  });

  test('secrets of the door have 256 bits and lie in no table as they are', async () => {
    const known = await place();
    const mail = await mailFor(known);
    await letPass('61 seconds', known);
    const session = await stageOf().enter({ ...known });
    expect(Buffer.from(linkIn(mail), 'base64url')).toHaveLength(32);
    expect(Buffer.from(session, 'base64url')).toHaveLength(32);
    await noOpenDoors(stageOf());
    const everything = await dumpOf(stageOf());
    expect(everything).toContain(known.email);
    for (const secret of [linkIn(mail), session, stageOf().mine.session])
      expect(everything).not.toContain(secret);
    for (const secret of [`"${codeIn(mail)}"`, stageOf().world.env.HASH_KEY ?? '', 'shpat_', 'shprt_'])
      expect(everything).not.toContain(secret);
  });
}

/** What a stranger sees, without the words they typed themselves. */
export function withoutEcho(
  { status, headers, body: text }: Answered,
  { number, email }: { number: string; email: string },
) {
  const { date: _, location, ...rest } = headers;
  // What was typed travels on sealed, another way each time; and each page makes a press of its own.
  const pressed = text.replaceAll(/name="press" value="[\w-]{43}"/g, 'press');
  const where = location?.replace(/kept=[\w.%-]+$/, 'kept');
  const unsealed = pressed.replaceAll(/kept=[\w.%-]+/g, 'kept');
  const page = unsealed.replaceAll(email, 'EMAIL').replaceAll(`"${number}"`, 'NUMBER');
  return JSON.stringify([status, where, rest, page]);
}

/** The press that this page's form would be. */
function pressOf({ body: text }: Answered): string {
  return /name="press" value="([\w-]{43})"/.exec(text)?.[1] ?? '';
}

export async function noOpenDoors({ world }: Stage): Promise<void> {
  const sql = `SELECT FROM pgboss.job_common WHERE data->>'job' IN ('open-door', 'notify') AND state < 'completed'`;
  await until(async () => (await world.query(sql)).length === 0);
}

/** Every row of every table of ours and of the queue, as text. */
async function dumpOf({ world }: Stage): Promise<string> {
  const tables = await world.query(`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname IN ('public', 'pgboss')`);
  const rows = [];
  for (const { name } of tables) rows.push(await world.query(`SELECT t::text AS row FROM ${name} t`));
  return rows
    .flat()
    .map((row) => String(row.row))
    .join('\n');
}
