// How is a movement of money reserved, claimed and settled, so that it happens at most once?
import { randomBytes, randomUUID } from 'node:crypto';
import type { Money } from '@aftercare/core/money/money.ts';
import type { Intent, IntentLine } from '@aftercare/core/returns/intent.ts';
import type { Transaction } from '../connection/transaction.ts';

interface Reservation {
  readonly returnId: string;
  readonly orderId: string;
  readonly amount: Money;
  readonly lines: readonly IntentLine[];
}

interface Claim {
  readonly now: string;
  readonly retryIfSentBefore: string | null;
  readonly ofAttempt?: number;
}

/** Which sending of an intent: none has gone out, or the n-th, at this instant. */
type Sending = Pick<Intent, 'id' | 'attempts' | 'sentAt'>;

const SELECT_INTENTS = `SELECT i.intent_id AS id, i.return_id AS "returnId", i.order_id AS "orderId", i.kind, i.sequence,
  i.key, jsonb_build_object('minor', i.amount_minor, 'currency', i.currency) AS amount, i.state, i.attempts,
  i.sent_at AS "sentAt", i.evidence, i.answered,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('returnLineId', l.return_line_id, 'quantity', l.quantity,
      'dispositions', l.dispositions) ORDER BY l.position), '[]')
    FROM intent_lines l WHERE l.shop_id = i.shop_id AND l.intent_id = i.intent_id) AS lines
  FROM intents i WHERE i.shop_id = $1`;

/** The intents of the transaction's shop. */
export function intentsIn(transaction: Transaction) {
  const { shopId } = transaction;
  const get = async (intentId: string): Promise<Intent | null> => {
    const [row] = await transaction.rows<Intent>(`${SELECT_INTENTS} AND i.intent_id = $2`, [
      shopId,
      intentId,
    ]);
    return row ?? null;
  };
  return {
    get,
    ofReturn: (returnId: string): Promise<Intent[]> =>
      transaction.rows<Intent>(`${SELECT_INTENTS} AND i.return_id = $2 ORDER BY i.sequence`, [
        shopId,
        returnId,
      ]),
    ofReturns: (returnIds: readonly string[]): Promise<Intent[]> =>
      transaction.rows<Intent>(
        `${SELECT_INTENTS} AND i.return_id = ANY($2) ORDER BY i.return_id, i.sequence`,
        [shopId, returnIds],
      ),
    ofOrder: (orderId: string): Promise<Intent[]> =>
      transaction.rows<Intent>(
        `${SELECT_INTENTS} AND i.return_id IN (SELECT return_id FROM returns WHERE shop_id = $1 AND order_id = $2)
         ORDER BY i.return_id, i.sequence`,
        [shopId, orderId],
      ),
    async reserve(reservation: Reservation): Promise<Intent | null> {
      const isHeld = await hold(transaction, reservation);
      return isHeld ? get(await insertIntent(transaction, reservation)) : null;
    },
    async claim(intentId: string, { now, retryIfSentBefore, ofAttempt }: Claim): Promise<Intent | null> {
      const claimed = await transaction.change(
        `UPDATE intents SET state = 'sending', sent_at = $3, attempts = attempts + 1
         WHERE shop_id = $1 AND intent_id = $2
           AND (state = 'reserved' OR (state = 'sending' AND sent_at < $4::timestamptz))
           AND ($5::int IS NULL OR attempts = $5)`,
        [shopId, intentId, now, retryIfSentBefore, ofAttempt ?? null],
      );
      return claimed === 1 ? get(intentId) : null;
    },
    async noteAnswer(intentId: string, answer: string): Promise<void> {
      await transaction.change(
        "UPDATE intents SET answered = $3 WHERE shop_id = $1 AND intent_id = $2 AND state = 'sending'",
        [shopId, intentId, answer],
      );
    },
    async release(claimed: Sending, before: Sending): Promise<void> {
      // Only what this sender claimed, and only while nobody has claimed it since.
      await transaction.change(
        `UPDATE intents SET state = CASE WHEN $4::int = 0 THEN 'reserved' ELSE 'sending' END, attempts = $4,
           sent_at = $5
         WHERE shop_id = $1 AND intent_id = $2 AND state = 'sending' AND sent_at = $3::timestamptz
           AND attempts = $4 + 1`,
        [shopId, claimed.id, claimed.sentAt, before.attempts, before.sentAt],
      );
    },
    finish: (intentId: string, result: Result) => settle(transaction, intentId, result),
    takeBack: (intentId: string, evidence: string) => takeBack(transaction, intentId, evidence),
    settleDoubt: (intentId: string, result: Result & { state: Known }) =>
      settleDoubt(transaction, intentId, result),
    unsettled: (): Promise<Intent[]> =>
      transaction.rows<Intent>(
        `${SELECT_INTENTS} AND i.state IN ('reserved', 'sending') ORDER BY i.intent_id`,
        [shopId],
      ),
  };
}

interface Result {
  readonly state: 'done' | 'refused' | 'person' | 'by-hand';
  readonly evidence: string;
  /** Only while this is its last sending, 0: while there is none; else whichever is. */
  readonly ofAttempt?: number | undefined;
}

type Known = 'done' | 'refused';

/**
 * Takes the units, all of them or none: the condition is checked by PostgreSQL on the locked row, so of many callers
 * at once only as many succeed as there are units. Lines are locked in one order, so two callers never wait in a ring.
 */
async function hold(transaction: Transaction, { returnId, lines }: Reservation): Promise<boolean> {
  if (lines.length === 0) throw new Error('an intent without lines moves nothing');
  const wanted = [...unitsByLine(lines)].sort(([one], [other]) => (one < other ? -1 : 1));
  await transaction.rows('SAVEPOINT hold', []);
  for (const [returnLineId, quantity] of wanted) {
    const held = await transaction.change(
      `UPDATE return_lines SET reserved_quantity = reserved_quantity + $4
       WHERE shop_id = $1 AND return_id = $2 AND return_line_id = $3
         AND received_quantity - reserved_quantity >= $4`,
      [transaction.shopId, returnId, returnLineId, quantity],
    );
    if (held === 0) {
      await transaction.rows('ROLLBACK TO SAVEPOINT hold', []);
      return false;
    }
  }
  return true;
}

function unitsByLine(lines: readonly IntentLine[]): Map<string, number> {
  const units = new Map<string, number>();
  for (const { returnLineId, quantity } of lines) {
    if (!Number.isInteger(quantity) || quantity <= 0)
      throw new Error('units of an intent are whole and positive');
    if (units.has(returnLineId)) throw new Error('an intent names each line once');
    units.set(returnLineId, quantity);
  }
  return units;
}

async function insertIntent(transaction: Transaction, reservation: Reservation): Promise<string> {
  const intentId = randomUUID();
  const { returnId, orderId, amount, lines } = reservation;
  await transaction.change(
    `INSERT INTO intents (shop_id, intent_id, return_id, order_id, kind, sequence, key, amount_minor, currency, state,
       attempts)
     VALUES ($1, $2, $3, $4, 'refund', (SELECT coalesce(max(sequence), 0) + 1 FROM intents
       WHERE shop_id = $1 AND return_id = $3), $5, $6, $7, 'reserved', 0)`,
    [
      transaction.shopId,
      intentId,
      returnId,
      orderId,
      randomBytes(16).toString('hex'),
      amount.minor,
      amount.currency,
    ],
  );
  await transaction.change(
    `INSERT INTO intent_lines (shop_id, intent_id, return_line_id, position, quantity, dispositions)
     SELECT $1, $2, line->>'returnLineId', position, (line->>'quantity')::int, line->'dispositions'
     FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS new (line, position)`,
    [transaction.shopId, intentId, JSON.stringify(lines)],
  );
  return intentId;
}

/** Once done or refused an intent stays so; what a person holds may still be proven either way, unless the platform said yes. */
async function settle(transaction: Transaction, intentId: string, result: Result): Promise<boolean> {
  const { shopId } = transaction;
  const finished = await transaction.change(
    `UPDATE intents SET state = $3, evidence = $4
     WHERE shop_id = $1 AND intent_id = $2 AND state IN ('reserved', 'sending', 'person', 'by-hand') AND state <> $3
       AND ($3 <> 'refused' OR answered IS NULL) AND ($5::int IS NULL OR attempts = $5)`,
    [shopId, intentId, result.state, result.evidence, result.ofAttempt ?? null],
  );
  if (finished === 1 && (result.state === 'done' || result.state === 'refused'))
    await transaction.change(MOVE_UNITS[result.state], [shopId, intentId]);
  return finished === 1;
}

/** The platform has taken its proof back: the units are under way again, and a person settles it. */
async function takeBack(transaction: Transaction, intentId: string, evidence: string): Promise<boolean> {
  const { shopId } = transaction;
  const taken = await transaction.change(
    `UPDATE intents SET state = 'person', evidence = $3 WHERE shop_id = $1 AND intent_id = $2 AND state = 'done'`,
    [shopId, intentId, evidence],
  );
  if (taken === 1)
    await transaction.change(
      `UPDATE return_lines rl SET refunded_quantity = refunded_quantity - il.quantity ${OF_INTENT}`,
      [shopId, intentId],
    );
  return taken === 1;
}

/** A person's word ends what is with a person, and nothing else; it stands above the platform's yes, which showed nothing. */
async function settleDoubt(
  transaction: Transaction,
  intentId: string,
  { state, evidence }: Result & { state: Known },
): Promise<boolean> {
  const { shopId } = transaction;
  const settled = await transaction.change(
    `UPDATE intents SET state = $3, evidence = $4 WHERE shop_id = $1 AND intent_id = $2
       AND state IN ('person', 'by-hand')`,
    [shopId, intentId, state, evidence],
  );
  if (settled === 1) await transaction.change(MOVE_UNITS[state], [shopId, intentId]);
  return settled === 1;
}

const OF_INTENT = `FROM intent_lines il
  WHERE il.shop_id = $1 AND il.intent_id = $2 AND rl.shop_id = $1 AND rl.return_line_id = il.return_line_id`;
/** Done: its units are refunded. Refused: no money moved, so they may be reserved again. */
const MOVE_UNITS = {
  done: `UPDATE return_lines rl SET refunded_quantity = refunded_quantity + il.quantity ${OF_INTENT}`,
  refused: `UPDATE return_lines rl SET reserved_quantity = reserved_quantity - il.quantity ${OF_INTENT}`,
};
