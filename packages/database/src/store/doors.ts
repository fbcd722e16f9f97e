// Who may see an order as its shopper? Challenges sent by mail, each good once, and the sessions they open.
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../connection/transaction.ts';

interface Challenge {
  readonly orderId: string;
  readonly linkHash: string;
  readonly codeHash: string;
  readonly at: string;
  readonly expiresAt: string;
}

/** The doors of the transaction's shop. */
export function doorsIn(transaction: Transaction) {
  const { shopId, prisma } = transaction;
  return {
    async openChallenge({ orderId, linkHash, codeHash, at, expiresAt }: Challenge): Promise<void> {
      const times = { openedAt: new Date(at), expiresAt: new Date(expiresAt) };
      await prisma.doorChallenge.create({
        data: { shopId, challengeId: randomUUID(), orderId, linkHash, codeHash, ...times },
      });
    },
    mailsSince: (orderId: string, since: string): Promise<number> =>
      prisma.doorChallenge.count({ where: { shopId, orderId, openedAt: { gt: new Date(since) } } }),
    async failuresSince(orderId: string, since: string): Promise<number> {
      const { _sum } = await prisma.doorChallenge.aggregate({
        where: { shopId, orderId, failedAt: { gt: new Date(since) } },
        _sum: { failures: true },
      });
      return _sum.failures ?? 0;
    },
    async spendLink(linkHash: string, now: string): Promise<{ orderId: string } | null> {
      const [spent] = await transaction.rows<{ orderId: string }>(
        `UPDATE door_challenges SET spent_at = $3
         WHERE shop_id = $1 AND link_hash = $2 AND spent_at IS NULL AND expires_at > $3
         RETURNING order_id AS "orderId"`,
        [shopId, linkHash, now],
      );
      return spent ?? null;
    },
    spendCode: (orderId: string, codeHash: string, now: string) =>
      spendCode(transaction, { orderId, codeHash, now }),
    async openSession(value: {
      tokenHash: string;
      orderId: string;
      at: string;
      expiresAt: string;
    }): Promise<void> {
      const { tokenHash, orderId } = value;
      const times = { openedAt: new Date(value.at), expiresAt: new Date(value.expiresAt) };
      await prisma.doorSession.create({ data: { shopId, tokenHash, orderId, ...times } });
    },
    session: (tokenHash: string, now: string): Promise<{ orderId: string } | null> =>
      prisma.doorSession.findFirst({
        where: { shopId, tokenHash, expiresAt: { gt: new Date(now) } },
        select: { orderId: true },
      }),
    async revokeSession(tokenHash: string): Promise<void> {
      await prisma.doorSession.deleteMany({ where: { shopId, tokenHash } });
    },
  };
}

/** The code of any mail still good opens; a wrong one is counted on the newest of them. */
async function spendCode(
  transaction: Transaction,
  { orderId, codeHash, now }: { orderId: string; codeHash: string; now: string },
): Promise<boolean> {
  const open = 'shop_id = $1 AND order_id = $2 AND spent_at IS NULL AND expires_at > $3';
  const values = [transaction.shopId, orderId, now];
  const spent = await transaction.change(
    `UPDATE door_challenges SET spent_at = $3 WHERE ${open} AND code_hash = $4`,
    [...values, codeHash],
  );
  if (spent > 0) return true;
  await transaction.change(
    `UPDATE door_challenges SET failures = failures + 1, failed_at = $3
     WHERE (shop_id, challenge_id) = (SELECT shop_id, challenge_id FROM door_challenges WHERE ${open}
       ORDER BY opened_at DESC LIMIT 1)`,
    values,
  );
  return false;
}
