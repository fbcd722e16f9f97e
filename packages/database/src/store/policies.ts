// Which rules did the merchant publish, and when?
import { type Policy, type PolicyVersion, policySchema } from '@aftercare/core/policy/policy.ts';
import type { Transaction } from '../connection/transaction.ts';
import type { Policy as PolicyRow } from '../generated/client.ts';

// Asked for every order that is looked at: a statement of our own takes less of the processor than the client's.
// What is older than the first version is governed by the first.
const governing = (
  instant: string,
) => `SELECT version, published_at AS "publishedAt", published_by AS "publishedBy", policy
  FROM policies WHERE shop_id = $1 AND version = coalesce(
    (SELECT max(version) FROM policies WHERE shop_id = $1 AND published_at <= ${instant}),
    (SELECT min(version) FROM policies WHERE shop_id = $1))`;
const AT = governing('$2');
const OF_ORDER = governing('(SELECT processed_at FROM orders WHERE shop_id = $1 AND order_id = $2)');
const NONE = 'this shop has published no policy';
type Governing = Omit<PolicyVersion, 'policy'> & { readonly policy: unknown };

/** The published policies of the transaction's shop. */
export function policiesIn(transaction: Transaction) {
  const { shopId, prisma, rows } = transaction;
  const newest = (where: object) =>
    prisma.policy.findFirst({ where: { shopId, ...where }, orderBy: { version: 'desc' } });
  const one = async (text: string, value: string): Promise<PolicyVersion> => {
    const [found] = await rows<Governing>(text, [shopId, value]);
    if (!found) throw new Error(NONE);
    return { ...found, policy: policySchema.parse(found.policy) };
  };
  return {
    at: (instant: string): Promise<PolicyVersion> => one(AT, instant),
    ofOrder: (orderId: string): Promise<PolicyVersion> => one(OF_ORDER, orderId),
    current: async (): Promise<PolicyVersion> => existing(await newest({})),
    async versions(): Promise<PolicyVersion[]> {
      const rows = await prisma.policy.findMany({ where: { shopId }, orderBy: { version: 'desc' } });
      return rows.map(versionOf);
    },
    async numbered(version: number): Promise<PolicyVersion | null> {
      const row = await prisma.policy.findUnique({ where: { shopId_version: { shopId, version } } });
      return row && versionOf(row);
    },
    publish: (policy: Policy, options: { basedOn: number; by: string; at: string }) =>
      publish(transaction, policy, options),
  };
}

/** The primary key on the version refuses the second of two who publish upon the same one. */
async function publish(
  { shopId, prisma, change }: Transaction,
  policy: Policy,
  { basedOn, by, at }: { basedOn: number; by: string; at: string },
): Promise<PolicyVersion | null> {
  const newest = await prisma.policy.aggregate({ where: { shopId }, _max: { version: true } });
  // A shop's first may bear any number: that of a test bears its shop's.
  if ((newest._max.version ?? basedOn) !== basedOn) return null;
  const version = basedOn + 1;
  const added = await change(
    `INSERT INTO policies (shop_id, version, published_at, published_by, policy) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (shop_id, version) DO NOTHING`,
    [shopId, version, at, by, policy],
  );
  return added === 1 ? { version, publishedAt: new Date(at).toISOString(), publishedBy: by, policy } : null;
}

function existing(row: PolicyRow | null): PolicyVersion {
  if (!row) throw new Error(NONE);
  return versionOf(row);
}

function versionOf({ version, publishedAt, publishedBy, policy }: PolicyRow): PolicyVersion {
  return { version, publishedAt: publishedAt.toISOString(), publishedBy, policy: policySchema.parse(policy) };
}
