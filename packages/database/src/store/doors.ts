// Who may see an order as its shopper? Challenges sent by mail, each good once, and the sessions they open.
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../connection/transaction.ts';
import { SPEND, type Spending } from './spending.ts';

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
    isUnspentSince: async (orderId: string, since: string): Promise<boolean> => {
      const where = { shopId, orderId, spentAt: null, openedAt: { gt: new Date(since) } };
      return (await prisma.doorChallenge.count({ where })) > 0;
    },
    spendLink: (linkHash: string, spending: Spending) => spend(transaction, SPEND_LINK, linkHash, spending),
    spendCode: (codeHash: string, spending: Spending) => spend(transaction, SPEND_CODE, codeHash, spending),
    async openSession(value: {
      tokenHash: string;
      orderId: string;
      accountHash: string | null;
      at: string;
      expiresAt: string;
    }): Promise<void> {
      const { tokenHash, orderId, accountHash } = value;
      const times = { openedAt: new Date(value.at), expiresAt: new Date(value.expiresAt) };
      await prisma.doorSession.create({ data: { shopId, tokenHash, orderId, accountHash, ...times } });
    },
    // Asked before every page of an order: a statement of our own takes less of the processor than the client's.
    async session(tokenHash: string, now: string): Promise<{ orderId: string } | null> {
      const [found] = await transaction.rows<{ orderId: string }>(
        `SELECT order_id AS "orderId" FROM door_sessions
         WHERE shop_id = $1 AND token_hash = $2 AND expires_at > $3`,
        [shopId, tokenHash, now],
      );
      return found ?? null;
    },
    async revokeSession(tokenHash: string): Promise<void> {
      await prisma.doorSession.deleteMany({ where: { shopId, tokenHash } });
    },
    async forget(now: string, endedBefore: string): Promise<void> {
      await transaction.change('DELETE FROM door_sessions WHERE shop_id = $1 AND expires_at <= $2', [
        shopId,
        now,
      ]);
      // Ended ones are still counted: so many mails an hour.
      await transaction.change('DELETE FROM door_challenges WHERE shop_id = $1 AND expires_at < $2', [
        shopId,
        endedBefore,
      ]);
    },
  };
}

// A challenge is spent whole: its code ends its link, and its link its code.
const SPEND_LINK = `UPDATE door_challenges ${SPEND} AND link_hash = $2 RETURNING order_id AS "orderId"`;
const SPEND_CODE = `UPDATE door_challenges ${SPEND} AND code_hash = $2 RETURNING order_id AS "orderId"`;

async function spend(
  transaction: Transaction,
  sql: string,
  hash: string,
  { now, by }: Spending,
): Promise<{ orderId: string } | null> {
  const [spent] = await transaction.rows<{ orderId: string }>(sql, [transaction.shopId, hash, now, by]);
  return spent ?? null;
}
