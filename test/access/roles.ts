// T7: which role of the staff may do what? Every route of theirs × viewer, agent, manager, owner.
import { beforeAll, expect, test } from 'vitest';
import { DOMAIN } from '../support/world.ts';
import type { Actor } from './actors.ts';
import { askRoute, expectNothingOf, malformed, missing, of, rowOf } from './asking.ts';
import type { Role } from './expectations.ts';
import { sessionToken } from './signing.ts';
import type { Stage } from './stage.ts';

/** Whose session token is whose: the owner has been in since the stage was set. */
const staffOfRole = { owner: '7001', manager: '7002', agent: '7003', viewer: '7004' };

/** On a stage that stands by the time it runs. */
export function describeRoles(stageOf: () => Stage): void {
  beforeAll(async () => {
    const stage = stageOf();
    for (const [role, staffId] of Object.entries(staffOfRole).slice(1))
      await stage.world.query(`INSERT INTO staff (shop_id, staff_id, name, known_by, role, owns_platform, revision,
          first_seen_at, last_seen_at)
        SELECT shop_id, '${staffId}', '${role}', 'platform', '${role}', false, 0, now(), now()
          FROM shops WHERE domain = '${DOMAIN}'`);
  });

  test.each(of('staff', 'staff-return'))('%s opens to the roles that may, and to no other', async (name) => {
    const { mine } = stageOf();
    const row = rowOf(name);
    const refused = new Set<string>();
    for (const [role, staffId] of Object.entries(staffOfRole)) {
      const bearer = `Bearer ${sessionToken(DOMAIN, { claims: { sub: staffId } })}`;
      const who: Actor = { name: role, headers: () => ({ authorization: bearer }), session: 'none' };
      const may = role === 'owner' || row.also?.includes(role as Role) === true;
      const own = row.kind === 'staff-return' ? mine.returnId : missing;
      const answer = await askRoute(stageOf(), name, { actor: who, id: own });
      expect([role, answer.status]).toEqual([role, may ? row.own : 403]);
      if (may) continue;
      // Nor whether it is there, nor anything of it.
      for (const id of [own, missing, ...malformed.filter((one) => one.length < 500)])
        refused.add(`${role} ${(await askRoute(stageOf(), name, { actor: who, id })).body}`);
      expectNothingOf(stageOf(), DOMAIN, answer);
    }
    expect(refused.size).toBe(Object.keys(staffOfRole).length - 1 - (row.also?.length ?? 0));
    for (const body of refused) expect(body).toContain('Ask Ida Lund.');
  });
}
