// Which notices are owed, and how far has each got?
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../connection/transaction.ts';
import type { Notice as NoticeRow } from '../generated/client.ts';

const BITE = 2000;

type State = 'waiting' | 'sending' | 'accepted' | 'person';

interface StoredNotice {
  readonly id: string;
  readonly eventId: string;
  readonly returnId: string | null;
  readonly kind: string;
  readonly channel: 'mail';
  readonly to: string;
  readonly state: State;
  readonly attempts: number;
  readonly data: unknown;
}

/** The notices of the transaction's shop. */
export function noticesIn(transaction: Transaction) {
  const { shopId, prisma } = transaction;
  const get = async (noticeId: string): Promise<StoredNotice | null> => {
    const row = await prisma.notice.findFirst({ where: { shopId, noticeId } });
    return row && noticeOf(row);
  };
  return {
    get,
    async reserve(
      notice: Pick<StoredNotice, 'eventId' | 'returnId' | 'kind' | 'to' | 'data'> & {
        readonly orderId?: string;
      },
    ): Promise<StoredNotice | null> {
      const noticeId = randomUUID();
      const added = await transaction.change(
        `INSERT INTO notices (shop_id, notice_id, event_id, return_id, kind, channel, recipient, state, attempts, data,
           order_id) VALUES ($1, $2, $3, $4, $5, 'mail', $6, 'waiting', 0, $7, $8) ON CONFLICT DO NOTHING`,
        [
          shopId,
          noticeId,
          notice.eventId,
          notice.returnId,
          notice.kind,
          notice.to,
          JSON.stringify(notice.data),
          notice.orderId ?? null,
        ],
      );
      return added === 1 ? get(noticeId) : null;
    },
    async claim(noticeId: string, now: string): Promise<StoredNotice | null> {
      // One found `sending` may be on its way, or with the mail server already: that is a person's question.
      const { count } = await prisma.notice.updateMany({
        where: { shopId, noticeId, state: 'waiting' },
        data: { state: 'sending', claimedAt: new Date(now), attempts: { increment: 1 } },
      });
      return count === 1 ? get(noticeId) : null;
    },
    async finish(noticeId: string, state: 'waiting' | 'accepted' | 'person', detail: string): Promise<void> {
      // What was accepted stays accepted, whoever comes late.
      await prisma.notice.updateMany({
        where: { shopId, noticeId, state: { not: 'accepted' } },
        data: { state, detail },
      });
    },
    async forgetSecrets(now: string): Promise<void> {
      // Whatever a door notice of yesterday still waits for, its code and link have ended: it is not sent any more.
      await transaction.change(
        `UPDATE notices SET data = '{}', state = CASE state WHEN 'accepted' THEN state ELSE 'person' END
         WHERE shop_id = $1 AND kind IN ('door', 'door-links', 'staff-door') AND data <> '{}'
           AND (state IN ('accepted', 'person') OR created_at < $2::timestamptz - interval '1 day')`,
        [shopId, now],
      );
    },
    /** What servers said of old mails; true: there is more. */
    async forgetBefore(instant: string): Promise<boolean> {
      const forgotten = await transaction.change(
        `UPDATE notices SET detail = NULL WHERE (shop_id, notice_id) IN (SELECT shop_id, notice_id FROM notices
           WHERE shop_id = $1 AND created_at < $2 AND detail IS NOT NULL AND state IN ('accepted', 'person') LIMIT $3)`,
        [shopId, instant, BITE],
      );
      return forgotten === BITE;
    },
    async ofReturn(returnId: string): Promise<StoredNotice[]> {
      const rows = await prisma.notice.findMany({
        where: { shopId, returnId },
        orderBy: { createdAt: 'asc' },
      });
      return rows.map(noticeOf);
    },
  };
}

function noticeOf(row: NoticeRow): StoredNotice {
  const { eventId, returnId, kind, attempts, data } = row;
  const state = readState(row.state);
  return {
    id: row.noticeId,
    eventId,
    returnId,
    kind,
    channel: 'mail',
    to: row.recipient,
    state,
    attempts,
    data,
  };
}

const STATES: readonly State[] = ['waiting', 'sending', 'accepted', 'person'];

function readState(text: string): State {
  const state = STATES.find((known) => known === text);
  if (!state) throw new Error(`a notice in the unknown state ${text}`);
  return state;
}
