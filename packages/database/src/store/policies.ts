// Which rules did the merchant publish, and when?
import { type Policy, type PolicyVersion, policySchema } from '@aftercare/core/policy/policy.ts';
import type { Transaction } from '../connection/transaction.ts';
import type { Policy as PolicyRow } from '../generated/client.ts';

// Asked for every order that is looked at: a statement of our own takes less of the processor than the client's.
const GOVERNING = `SELECT version, published_at AS "publishedAt", published_by AS "publishedBy", policy
  FROM policies WHERE shop_id = $1 AND published_at <= $2 ORDER BY version DESC LIMIT 1`;
type Governing = Omit<PolicyVersion, 'policy'> & { readonly policy: unknown };

/** The published policies of the transaction's shop. */
export function policiesIn(transaction: Transaction) {
  const { shopId, prisma, rows } = transaction;
  const newest = (where: object) =>
    prisma.policy.findFirst({ where: { shopId, ...where }, orderBy: { version: 'desc' } });
  return {
    async at(instant: string): Promise<PolicyVersion> {
      const [governing] = await rows<Governing>(GOVERNING, [shopId, instant]);
      if (governing) return { ...governing, policy: policySchema.parse(governing.policy) };
      // What is older than the first version is governed by the first.
      return existing(await prisma.policy.findFirst({ where: { shopId }, orderBy: { version: 'asc' } }));
    },
    current: async (): Promise<PolicyVersion> => existing(await newest({})),
    async versions(): Promise<PolicyVersion[]> {
      const rows = await prisma.policy.findMany({ where: { shopId }, orderBy: { version: 'desc' } });
      return rows.map(versionOf);
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
  if ((newest._max.version ?? 0) !== basedOn) return null;
  const version = basedOn + 1;
  const added = await change(
    `INSERT INTO policies (shop_id, version, published_at, published_by, policy) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (shop_id, version) DO NOTHING`,
    [shopId, version, at, by, policy],
  );
  return added === 1 ? { version, publishedAt: new Date(at).toISOString(), publishedBy: by, policy } : null;
}

function existing(row: PolicyRow | null): PolicyVersion {
  if (!row) throw new Error('this shop has published no policy');
  return versionOf(row);
}

function versionOf({ version, publishedAt, publishedBy, policy }: PolicyRow): PolicyVersion {
  return { version, publishedAt: publishedAt.toISOString(), publishedBy, policy: policySchema.parse(policy) };
}
