// Is a notice sent once by one sender, and known for what became of it?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';

let fjord: ShopDatabase;

beforeAll(async () => {
  fjord = await openShopDatabase();
});
afterAll(() => fjord.close());

const inShop: ShopDatabase['inShop'] = (work) => fjord.inShop(work);

describe('notices', () => {
  const wish = {
    eventId: 'e1',
    returnId: 'r',
    kind: 'return-received',
    to: 'a@example.com',
    data: { of: ['any'] },
  };
  const now = '2026-01-10T10:00:00.000Z';

  test('an event is told once by each kind', async () => {
    const reserve = () => inShop(({ notices }) => notices.reserve(wish));
    const reserved = await Promise.all(Array.from({ length: 5 }, reserve));
    expect(reserved.filter((notice) => notice !== null)).toHaveLength(1);
    expect(await inShop(({ notices }) => notices.reserve({ ...wish, kind: 'needs-review' }))).not.toBeNull();
    expect(await inShop(({ notices }) => notices.ofReturn('r'))).toHaveLength(2);
  });

  test('one sender has it, and however long it takes no other takes it from there; handed back, it may go again', async () => {
    const notice = await inShop(({ notices }) => notices.reserve({ ...wish, eventId: 'e2' }));
    const claim = (at: string) => inShop(({ notices }) => notices.claim(notice?.id ?? '', at));
    expect(await claim(now)).toMatchObject({ state: 'sending', attempts: 1, data: { of: ['any'] } });
    expect(await claim('2026-01-11T10:00:00.000Z')).toBeNull();
    await inShop(({ notices }) => notices.finish(notice?.id ?? '', 'waiting', '451 later'));
    expect(await claim('2026-01-11T10:00:09.000Z')).toMatchObject({ state: 'sending', attempts: 2 });
    await inShop(({ notices }) => notices.finish(notice?.id ?? '', 'accepted', '250 OK'));
    expect(await claim('2026-01-12T10:00:00.000Z')).toBeNull();
    await inShop(({ notices }) => notices.finish(notice?.id ?? '', 'waiting', 'late'));
    expect((await inShop(({ notices }) => notices.get(notice?.id ?? '')))?.state).toBe('accepted');
  });

  describe('that come back', () => {
    const back = { state: 'bounced', detail: 'gone', isDeadAddress: true } as const;
    const sending = async (eventId: string, to: string) => {
      const notice = await inShop(({ notices }) => notices.reserve({ ...wish, eventId, to }));
      const id = notice?.id ?? '';
      await inShop(({ notices }) => notices.claim(id, now));
      return id;
    };

    test('while they are being sent stay so, whoever believes them accepted', async () => {
      const id = await sending('b1', 'b1@example.com');
      expect(await inShop(({ notices }) => notices.comeBack(id, back))).toMatchObject({ state: 'bounced' });
      await inShop(({ notices }) => notices.finish(id, 'accepted', ''));
      await inShop(({ notices }) => notices.comeBack(id, { ...back, state: 'delayed' }));
      const kept = await inShop(({ notices }) => notices.get(id));
      expect(kept).toMatchObject({ state: 'bounced', detail: 'gone' });
    });

    test('say of their address, in any letters, that it is dead, until somebody has a mail sent there again', async () => {
      const id = await sending('b2', 'B2@example.com');
      await inShop(({ notices }) => notices.comeBack(id, back));
      const isDead = (address: string) => inShop(({ notices }) => notices.isDeadAddress(address));
      expect([await isDead('b2@EXAMPLE.com'), await isDead('b3@example.com')]).toEqual([true, false]);
      expect(await inShop(({ notices }) => notices.sendAgain(id, 'b2@example.com'))).toBe(true);
      expect(await isDead('b2@example.com')).toBe(false);
      expect(await inShop(({ notices }) => notices.sendAgain(id, 'b2@example.com'))).toBe(false);
      expect(await inShop(({ notices }) => notices.claim(id, now))).toMatchObject({ attempts: 1 });
    });

    test('before they were ever sent, or after their reader was erased, are none of ours', async () => {
      const waiting = await inShop(({ notices }) => notices.reserve({ ...wish, eventId: 'b4' }));
      expect(await inShop(({ notices }) => notices.comeBack(waiting?.id ?? '', back))).toBeNull();
      expect(await inShop(({ notices }) => notices.comeBack('none', back))).toBeNull();
      const erased = await sending('b5', '');
      expect(await inShop(({ notices }) => notices.comeBack(erased, back))).toBeNull();
    });
  });
});
