// What may a flow keep of the rules a merchant has published?
import type { Policy, PolicyVersion } from '@aftercare/core/policy/policy.ts';

export interface Policies {
  /** The version that governs something of that instant. */
  at(instant: string): Promise<PolicyVersion>;
  /** The one that governs this order of the mirror; of none there, the first. */
  ofOrder(orderId: string): Promise<PolicyVersion>;
  current(): Promise<PolicyVersion>;
  versions(): Promise<PolicyVersion[]>;
  /** The one of this number; null: the shop never published it. */
  numbered(version: number): Promise<PolicyVersion | null>;
  /** Null when another version was published since `basedOn`. */
  publish(
    policy: Policy,
    options: { basedOn: number; by: string; at: string },
  ): Promise<PolicyVersion | null>;
}
