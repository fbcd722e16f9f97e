// Is what a shopper may not ask for refused in words, with nothing written?
import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { until } from '../support/control.ts';
import { chooseForm, hiddenFields } from '../support/line.ts';
import { DOMAIN } from '../support/world.ts';
import { form } from './call.ts';
import { proxyQuery } from './signing.ts';
import { body, type Stage, staffOf } from './stage.ts';

type Fields = Record<string, string>;

/** Bad input that only the rules can know to be bad, on a stage that stands by the time it runs. */
export function describeShopperRefusals(stageOf: () => Stage): void {
  let at = '';
  let chosen: Fields = {};
  let line = '';
  const post = (path: string, fields: Fields) =>
    stageOf().see({ method: 'POST', path: at + path, headers: form, body: body(fields) });
  const confirmOf = async (fields: Fields) =>
    hiddenFields((await post('/return/check', fields)).body, /\/return"/);
  const returns = async () =>
    Number((await stageOf().world.query('SELECT count(*)::int AS n FROM returns'))[0]?.n);

  beforeAll(async () => {
    const known = await stageOf().place(DOMAIN);
    await until(
      async () =>
        (
          await stageOf().world.query(
            `SELECT FROM orders WHERE email = '${known.email}' AND fulfillment_status = 'FULFILLED'`,
          )
        ).length === 1,
    );
    at = `/portal/${DOMAIN}/o/${await stageOf().enter(known)}`;
    chosen = chooseForm((await stageOf().ask({ path: `${at}/return` })).body, 1);
    line = /lines\[([^\]]+)\]/.exec(Object.keys(chosen)[0] ?? '')?.[1] ?? '';
  });

  /** The chosen line with this typed into one of its fields. */
  const typed = (field: 'quantity' | 'reason' | 'note', text: string) => (fields: Fields) => ({
    ...fields,
    [`lines[${line}][${field}]`]: text,
  });
  const wrong: readonly (readonly [string, (fields: Fields) => Fields, string])[] = [
    ['a quantity beyond what is left', typed('quantity', '4'), 'more than can still be returned'],
    ['no unit at all', typed('quantity', '0'), 'quantity of 1 or more'],
    ['half a unit', typed('quantity', '0.5'), 'quantity of 1 or more'],
    ['less than nothing', typed('quantity', '-1'), 'quantity of 1 or more'],
    ['a quantity without end', typed('quantity', '1e999'), 'quantity of 1 or more'],
    ['a reason nobody offers', typed('reason', 'BECAUSE'), 'Choose why'],
    ['a note that can not be read', typed('note', 'a\u0000b'), 'can not be read'],
    ['a note without end', typed('note', 'a'.repeat(501)), '500 characters'],
    ['nothing chosen', () => ({}), 'Choose at least one item'],
  ];
  test.each(wrong)('%s is refused in words', async (_what, change, words) => {
    const before = await returns();
    const confirm = await confirmOf(chosen);
    for (const path of ['/return/costs', '/return/check', '/return']) {
      const { confirmation = '', shownTotal = '', shownCurrency = '' } = confirm;
      const answer = await post(path, { ...change(chosen), confirmation, shownTotal, shownCurrency });
      expect(answer.status).toBe(422);
      expect(answer.body).toContain(words);
    }
    expect(await returns()).toBe(before);
  });

  test('the line of another order, or of none, is refused', async () => {
    const before = await returns();
    const confirm = await confirmOf(chosen);
    const [row] = await stageOf().world.query(
      `SELECT line_id FROM return_lines WHERE return_id = '${stageOf().other.returnId}'`,
    );
    for (const foreign of [String(row?.line_id), 'gid://shopify/LineItem/1', '__proto__x']) {
      const fields = Object.fromEntries(
        Object.entries(confirm).map(([name, value]) => [name.replace(line, foreign), value]),
      );
      expect((await post('/return', fields)).status).toBe(422);
    }
    expect(await returns()).toBe(before);
  });

  test('another amount or another currency than is due makes no return: the true amount is shown first', async () => {
    const before = await returns();
    const confirm = await confirmOf(chosen);
    const changes: Fields[] = [
      { shownTotal: String(Number(confirm.shownTotal) + 1) },
      { shownTotal: '0' },
      { shownTotal: '-1' },
      { shownCurrency: 'JPY' },
    ];
    for (const change of changes) expect((await post('/return', { ...confirm, ...change })).status).toBe(409);
    const { shownTotal = '' } = confirm;
    const dollars = await post('/return', { ...confirm, shownCurrency: 'USD' });
    const [, from, to] = /The amount changed from (\S+) to (\S+)\./.exec(dollars.body) ?? [];
    expect([from, to].map((text) => text?.replace(/[\d.]/g, ''))).toEqual(['$', '€']);
    for (const text of [from, to]) expect(text?.replace(/\D/g, '')).toBe(shownTotal);
    for (const bad of ['1e999', 'x', '1.5', ''])
      expect((await post('/return', { ...confirm, shownTotal: bad })).status).toBe(400);
    const { shownTotal: _total, ...unshown } = confirm;
    expect((await post('/return', unshown)).status).toBe(400);
    expect((await post('/return', { ...confirm, shownCurrency: '' })).status).toBe(400);
    expect(await returns()).toBe(before);
  });

  test('what can’t be read at all is answered to a shopper as a page, to a program as a problem', async () => {
    const asked = [
      [
        413,
        'That is more than we can take at once',
        { path: `${at}/return/costs`, body: `a=${'a'.repeat(270_000)}` },
      ],
      [
        413,
        'That is more than we can take at once',
        { path: `/portal/${DOMAIN}/find`, body: 'a'.repeat(270_000) },
      ],
      [400, 'We could not read that', { path: `${at}/returns/%/cancellation`, body: '' }],
      [400, 'We could not read that', { path: `/portal/${DOMAIN}/l/%zz`, body: '' }],
      [404, 'This page does not exist', { path: `/portal/${DOMAIN}/nowhere`, body: '' }],
      [404, 'This page does not exist', { path: `/proxy/nowhere?${proxyQuery(DOMAIN)}`, body: '' }],
    ] as const;
    for (const [status, words, sent] of asked) {
      const answer = await stageOf().ask({ method: 'POST', headers: form, ...sent });
      expect(answer.status, sent.path).toBe(status);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body).toContain(`<h1>${words}</h1>`);
      expect(answer.body).toContain(
        `href="${sent.path.startsWith('/proxy') ? '/apps/aftercare' : `/portal/${DOMAIN}`}/"`,
      );
    }
    const program = await stageOf().ask({
      method: 'POST',
      path: '/api/import',
      headers: staffOf(DOMAIN),
      body: '{',
    });
    expect([program.status, program.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
  });

  test('a confirmation pressed twice is one return; the same units again are refused', async () => {
    const before = await returns();
    const confirm = { ...(await confirmOf(chosen)) };
    const made = await Promise.all([1, 2, 3].map(() => post('/return', confirm)));
    expect(made.map((one) => one.status)).toEqual([303, 303, 303]);
    expect(new Set(made.map((one) => one.headers.location)).size).toBe(1);
    expect(await returns()).toBe(before + 1);
    const again = typed('quantity', '3')(chosen);
    const { confirmation: _, ...rest } = confirm;
    const second = await post('/return', {
      ...rest,
      ...again,
      confirmation: '11111111-1111-4111-8111-111111111111',
    });
    expect(second.status).toBe(422);
    expect(second.body).toContain('more than can still be returned');
    expect(await returns()).toBe(before + 1);
  });

  test('what a page brings along in its address is good for its own order, for an hour, unchanged', async () => {
    const sent = await stageOf().ask({
      method: 'POST',
      path: `${at}/return/check`,
      headers: form,
      body: body(chosen),
    });
    const kept = sent.headers.location?.split('?')[1] ?? '';
    const see = async (session: string, query: string) =>
      (await stageOf().ask({ path: `${session}/return/check?${query}` })).body;
    const choose = '<h1 id="title">What do you want to send back?</h1>';
    expect(await see(at, kept)).toContain('Check your return');
    const { other } = stageOf();
    for (const wrong of ['', `${kept.slice(0, -3)}AAA`, `${kept}&${kept}`])
      expect(await see(at, wrong)).toContain(choose);
    expect(await see(`/portal/${DOMAIN}/o/${other.session}`, kept)).toContain(choose);
    const find = await stageOf().ask({ path: `/portal/${DOMAIN}/code?${kept}` });
    expect(find.body).toContain('<h1>Find your order</h1>');
  });

  test('a choice too long for an address is answered at once', async () => {
    const noise = randomBytes(9_000).toString('base64');
    const rows = Array.from({ length: 20 }, (_, index) => {
      const note = noise.slice(index * 500, index * 500 + 500);
      return [`lines[l${index}][note]`, note];
    });
    const answer = await stageOf().ask({
      method: 'POST',
      path: `${at}/return/choose`,
      headers: form,
      body: body({ ...chosen, ...Object.fromEntries(rows) }),
    });
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  test('a confirmation that is another order’s return leads nowhere', async () => {
    const { other } = stageOf();
    const confirm = await confirmOf(chosen);
    expect((await post('/return', { ...confirm, confirmation: other.returnId })).status).toBe(404);
    expect((await post('/return', { ...confirm, confirmation: 'R1' })).status).toBe(400);
  });
}
