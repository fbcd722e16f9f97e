// What may a flow keep of who works in a shop, and what each may do?
import type { Newcomers, StaffEvent, StaffMember } from '@aftercare/core/staff/member.ts';

export interface StaffRows {
  /** Until the transaction ends, nobody else's standing changes, and nobody comes to be. */
  lock(): Promise<void>;
  /** In the order they came. */
  all(): Promise<StaffMember[]>;
  get(staffId: string): Promise<StaffMember | null>;
  save(member: StaffMember): Promise<void>;
  /** With every session of theirs. */
  remove(staffId: string): Promise<void>;
  /** Null: nobody has said what they are. */
  newcomers(): Promise<Newcomers | null>;
  saveNewcomers(newcomers: Newcomers): Promise<void>;
  /** Only by who holds the lock. */
  append(event: StaffEvent): Promise<void>;
  /** The newest first. */
  events(limit: number): Promise<StaffEvent[]>;
}
