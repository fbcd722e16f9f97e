// Who works in a shop, what may each do, and who changed that?
import type { Newcomers, StaffEvent, StaffMember, Standing } from '@aftercare/core/staff/member.ts';
import type { Transaction } from '../connection/transaction.ts';

interface StandingRow {
  readonly role: StaffMember['role'];
  readonly pays_up_to: number | null;
  readonly currency: string | null;
}

interface StaffRow extends StandingRow {
  readonly staff_id: string;
  readonly name: string;
  readonly known_by: StaffMember['knownBy'];
  readonly owns_platform: boolean;
  readonly revision: number;
  readonly first_seen_at: string;
  readonly last_seen_at: string;
}

const COLUMNS = `staff_id, name, known_by, role, pays_up_to, currency, owns_platform, revision, first_seen_at,
  last_seen_at`;

/** The staff of the transaction's shop. */
export function staffIn({ shopId, rows, change }: Transaction) {
  return {
    /** Until the transaction ends, nobody else's standing changes, and nobody comes to be. */
    async lock(): Promise<void> {
      await rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 26))', [shopId]);
    },
    /** In the order they came. */
    async all(): Promise<StaffMember[]> {
      const sql = `SELECT ${COLUMNS} FROM staff WHERE shop_id = $1 ORDER BY first_seen_at, staff_id`;
      return (await rows<StaffRow>(sql, [shopId])).map(memberOf);
    },
    async get(staffId: string): Promise<StaffMember | null> {
      const sql = `SELECT ${COLUMNS} FROM staff WHERE shop_id = $1 AND staff_id = $2`;
      const [row] = await rows<StaffRow>(sql, [shopId, staffId]);
      return row === undefined ? null : memberOf(row);
    },
    async save(member: StaffMember): Promise<void> {
      const { staffId, name, knownBy, role, paysUpTo, ownsPlatform, revision } = member;
      await change(SAVE, [
        ...[shopId, staffId, name, knownBy, role, paysUpTo?.minor ?? null, paysUpTo?.currency ?? null],
        ...[ownsPlatform, revision, member.firstSeenAt, member.lastSeenAt],
      ]);
    },
    /** With every session of theirs. */
    async remove(staffId: string): Promise<void> {
      await change('DELETE FROM staff WHERE shop_id = $1 AND staff_id = $2', [shopId, staffId]);
      await change('DELETE FROM staff_sessions WHERE shop_id = $1 AND staff_id = $2', [shopId, staffId]);
    },
    /** Null: nobody has said what they are. */
    async newcomers(): Promise<Newcomers | null> {
      const sql = 'SELECT role, pays_up_to, currency, revision FROM staff_newcomers WHERE shop_id = $1';
      const [row] = await rows<StandingRow & { revision: number }>(sql, [shopId]);
      return row === undefined ? null : { ...standingOf(row), revision: row.revision };
    },
    async saveNewcomers({ role, paysUpTo, revision }: Newcomers): Promise<void> {
      await change(
        `INSERT INTO staff_newcomers (shop_id, role, pays_up_to, currency, revision) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (shop_id) DO UPDATE SET
           role = excluded.role, pays_up_to = excluded.pays_up_to, currency = excluded.currency,
           revision = excluded.revision`,
        [shopId, role, paysUpTo?.minor ?? null, paysUpTo?.currency ?? null, revision],
      );
    },
    /** Only by who holds the lock: events are counted. */
    async append(event: StaffEvent): Promise<void> {
      await change(
        `INSERT INTO staff_events (shop_id, position, at, event)
         SELECT $1, coalesce(max(position), 0) + 1, $2, $3 FROM staff_events WHERE shop_id = $1`,
        [shopId, event.at, event],
      );
    },
    /** The newest first. */
    async events(limit: number): Promise<StaffEvent[]> {
      const sql = 'SELECT event FROM staff_events WHERE shop_id = $1 ORDER BY position DESC LIMIT $2';
      return (await rows<{ event: StaffEvent }>(sql, [shopId, limit])).map(({ event }) => event);
    },
  };
}

const SAVE = `INSERT INTO staff (shop_id, staff_id, name, known_by, role, pays_up_to, currency, owns_platform, revision,
    first_seen_at, last_seen_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT (shop_id, staff_id) DO UPDATE SET name = excluded.name, known_by = excluded.known_by,
    role = excluded.role, pays_up_to = excluded.pays_up_to, currency = excluded.currency,
    owns_platform = excluded.owns_platform, revision = excluded.revision, last_seen_at = excluded.last_seen_at`;

function memberOf(row: StaffRow): StaffMember {
  return {
    ...standingOf(row),
    staffId: row.staff_id,
    name: row.name,
    knownBy: row.known_by,
    ownsPlatform: row.owns_platform,
    revision: row.revision,
    firstSeenAt: row.first_seen_at,
    lastSeenAt: row.last_seen_at,
  };
}

function standingOf({ role, pays_up_to, currency }: StandingRow): Standing {
  const paysUpTo = pays_up_to === null || currency === null ? null : { minor: pays_up_to, currency };
  return { role, paysUpTo };
}
