// T8: how often may a stranger try, from wherever they come?
import { expect, test } from 'vitest';
import { DOMAIN } from '../support/world.ts';
import { call, form } from './call.ts';
import { post } from './door.ts';
import { SECOND, type Stage } from './stage.ts';

/** The limits, on a stage that stands by the time it runs. */
export function describeLimits(stageOf: () => Stage): void {
  test('ten tries a minute an address, in each shop; another forwarded-for is no other address; a restart forgets nothing', async () => {
    const { strict, world } = stageOf();
    const typed = { number: '77', email: 'nobody@example.com' };
    const send = (headers: Record<string, string>, shop = DOMAIN) =>
      call(strict, { ...post('/find', typed, shop), headers: { ...form, ...headers } });
    const statuses = [];
    for (let index = 0; index < 12; index++)
      statuses.push((await send({ 'x-forwarded-for': `203.0.113.${index}` })).status);
    expect(statuses).toEqual([...Array(10).fill(303), 429, 429]);
    const refused = await call(strict, post(`/l/${'A'.repeat(43)}`, {}));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await call(strict, post('/code', { ...typed, code: '123456' }))).status).toBe(429);
    expect((await send({}, SECOND)).status).toBe(303);
    await stageOf().processes[0]?.stop();
    stageOf().processes[0] = await world.start('web', { LOG_LEVEL: 'debug' });
    expect((await send({ 'x-forwarded-for': '203.0.113.99' })).status).toBe(429);
  });

  test('behind one proxy the caller is whom the proxy names; a network of IPv6 is one caller; many numbers are refused', async () => {
    const typed = { number: '78', email: 'nobody@example.com' };
    const from = (forwarded: string) =>
      stageOf().ask({ ...post('/find', typed), headers: { ...form, 'x-forwarded-for': forwarded } });
    const spoofed = [];
    for (let index = 0; index < 11; index++)
      spoofed.push((await from(`198.51.100.${index}, 192.0.2.1`)).status);
    expect(spoofed.at(-1)).toBe(429);
    const network = [];
    for (let index = 0; index < 11; index++) network.push((await from(`2001:db8:7:7::${index}`)).status);
    expect(network.at(-1)).toBe(429);
    expect((await from('2001:db8:7:8::1')).status).toBe(303);
    for (const batch of ['number[]=1&number[]=2', 'number=1&number=2', 'number[0]=1', 'number[a]=1'])
      expect((await stageOf().see({ ...post('/find', {}), body: `${batch}&email=a@b.example` })).status).toBe(
        422,
      );
  });
}
