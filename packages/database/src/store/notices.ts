// Which notices are owed, and how far has each got?
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../connection/transaction.ts';
import type { Notice as NoticeRow } from '../generated/client.ts';

const BITE = 2000;

const STATES = ['waiting', 'sending', 'accepted', 'delayed', 'bounced', 'person'] as const;
type State = (typeof STATES)[number];

/** Of these a mail server has had the mail: what comes late does not make them wait again. */
const TAKEN: readonly State[] = ['accepted', 'delayed', 'bounced'];
/** Nothing more is done about these by itself. */
const ENDED = `('accepted', 'delayed', 'bounced', 'person')`;

interface StoredNotice {
  readonly id: string;
  readonly eventId: string;
  readonly returnId: string | null;
  readonly kind: string;
  readonly channel: 'mail';
  readonly to: string;
  readonly state: State;
  readonly attempts: number;
  /** What a mail server said of it last. */
  readonly detail: string | null;
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
        /** Made by whoever goes on before it is kept. */
        readonly id?: string;
        readonly orderId?: string;
      },
    ): Promise<StoredNotice | null> {
      const noticeId = notice.id ?? randomUUID();
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
      if (added === 0) return null;
      const { orderId: _, ...owed } = notice;
      return { ...owed, id: noticeId, channel: 'mail', state: 'waiting', attempts: 0, detail: null };
    },
    async claim(noticeId: string, now: string): Promise<StoredNotice | null> {
      // One found `sending` may be on its way, or with the mail server already: that is a person's question.
      const { count } = await prisma.notice.updateMany({
        where: { shopId, noticeId, state: 'waiting' },
        data: { state: 'sending', claimedAt: new Date(now), attempts: { increment: 1 } },
      });
      return count === 1 ? get(noticeId) : null;
    },
    async finish(
      noticeId: string,
      state: 'waiting' | 'accepted' | 'person',
      detail: string,
      isDeadAddress = false,
    ): Promise<void> {
      // What was accepted stays accepted, whoever comes late; and a bounce may be quicker than we.
      await prisma.notice.updateMany({
        where: { shopId, noticeId, state: { notIn: [...TAKEN] } },
        data: { state, detail, dead: isDeadAddress },
      });
    },
    async comeBack(
      noticeId: string,
      {
        state,
        detail,
        isDeadAddress,
      }: { state: 'bounced' | 'delayed'; detail: string; isDeadAddress: boolean },
    ): Promise<StoredNotice | null> {
      // A person's may have been accepted after all: this is the answer to that.
      const from: State[] =
        state === 'bounced' ? ['sending', 'accepted', 'delayed', 'person'] : ['sending', 'accepted'];
      const { count } = await prisma.notice.updateMany({
        where: { shopId, noticeId, state: { in: from }, recipient: { not: '' } },
        data: { state, detail, dead: isDeadAddress },
      });
      return count === 1 ? get(noticeId) : null;
    },
    /** A mail to this address has come back for good, and nobody has said since that it may be written to. */
    async isDeadAddress(address: string): Promise<boolean> {
      const found = await transaction.rows(
        'SELECT FROM notices WHERE shop_id = $1 AND lower(recipient) = lower($2) AND dead LIMIT 1',
        [shopId, address],
      );
      return found.length > 0;
    },
    /** A person has it sent again, to this address, which is no longer taken for dead; false: it is not theirs to send. */
    async sendAgain(noticeId: string, to: string): Promise<boolean> {
      const { count } = await prisma.notice.updateMany({
        where: { shopId, noticeId, state: { in: ['person', 'bounced'] } },
        data: { state: 'waiting', recipient: to, attempts: 0, detail: null, claimedAt: null },
      });
      if (count === 0) return false;
      await transaction.change(
        'UPDATE notices SET dead = false WHERE shop_id = $1 AND lower(recipient) = lower($2) AND dead',
        [shopId, to],
      );
      return true;
    },
    async forgetSecrets(now: string): Promise<void> {
      // Whatever a door notice of yesterday still waits for, its code and link have ended: it is not sent any more.
      await transaction.change(
        `UPDATE notices SET data = '{}', state = CASE WHEN state IN ${ENDED} THEN state ELSE 'person' END
         WHERE shop_id = $1 AND kind IN ('door', 'door-links', 'staff-door') AND data <> '{}'
           AND (state IN ${ENDED} OR created_at < $2::timestamptz - interval '1 day')`,
        [shopId, now],
      );
    },
    /** What servers said of old mails; true: there is more. */
    async forgetBefore(instant: string): Promise<boolean> {
      const forgotten = await transaction.change(
        `UPDATE notices SET detail = NULL, dead = false WHERE (shop_id, notice_id) IN (SELECT shop_id, notice_id FROM notices
           WHERE shop_id = $1 AND created_at < $2 AND detail IS NOT NULL AND state IN ${ENDED} LIMIT $3)`,
        [shopId, instant, BITE],
      );
      return forgotten === BITE;
    },
    /** How many of this kind were owed since. */
    async countOf(kind: string, since: string): Promise<number> {
      return prisma.notice.count({ where: { shopId, kind, createdAt: { gte: new Date(since) } } });
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
  const { eventId, returnId, kind, attempts, detail, data } = row;
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
    detail,
    data,
  };
}

function readState(text: string): State {
  const state = STATES.find((known) => known === text);
  if (!state) throw new Error(`a notice in the unknown state ${text}`);
  return state;
}
