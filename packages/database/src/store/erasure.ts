// How is a person taken out of everything that is kept of a shop, while what happened stays?

import type { Order } from '@aftercare/core/order/order.ts';
import { ERASED } from '@aftercare/core/privacy/event-words.ts';
import type { Transaction } from '../connection/transaction.ts';
import { fold, orderOf, rowOf } from './order-row.ts';

/** Whom an erasure is about: the orders named, and all that were placed with this address. */
export interface PersonName {
  readonly orderIds: readonly string[];
  readonly email: string | null;
}

/** The orders of an erasure, and the addresses it goes by. */
interface AboutOrders {
  readonly orderIds: readonly string[];
  readonly emails: readonly string[];
}

interface AboutReturns extends AboutOrders {
  readonly returnIds: readonly string[];
}

/** Erasing in the transaction's shop. */
export function erasureIn(transaction: Transaction) {
  const { shopId, change, rows } = transaction;
  return {
    /** The orders this is about, those of them that stand here; locked, so that nobody saves them meanwhile. */
    async lockOrders(person: PersonName): Promise<Order[]> {
      // Whoever loads orders in bulk holds this lock shared: what it read before may not be written after.
      await rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 11))', [shopId]);
      const found = await rows<{ body: unknown }>(
        `SELECT body FROM orders WHERE shop_id = $1 AND (order_id = ANY ($2) OR email = $3)
         ORDER BY order_id FOR UPDATE`,
        [shopId, person.orderIds, person.email === null ? null : fold(person.email)],
      );
      return found.map(orderOf);
    },
    /** From now on these are kept without their person, however often they are read again. */
    async note(orderIds: readonly string[], at: string): Promise<void> {
      await change(
        `INSERT INTO erasures (shop_id, order_id, erased_at) SELECT $1, id, $3 FROM unnest($2::text[]) AS id
         ON CONFLICT DO NOTHING`,
        [shopId, orderIds, at],
      );
    },
    /** Of these orders those that were erased. */
    async among(orderIds: readonly string[]): Promise<ReadonlySet<string>> {
      const found = await rows<{ id: string }>(
        'SELECT order_id AS id FROM erasures WHERE shop_id = $1 AND order_id = ANY ($2)',
        [shopId, orderIds],
      );
      return new Set(found.map(({ id }) => id));
    },
    /** Writes an order anew although it is no newer. */
    async bareOrder(order: Order): Promise<void> {
      const { email, shopper_name, customer_id, body } = rowOf(order);
      await change(
        `DELETE FROM account_sessions WHERE shop_id = $1
           AND customer_id = (SELECT customer_id FROM orders WHERE shop_id = $1 AND order_id = $2)`,
        [shopId, order.id],
      );
      await change(
        `UPDATE orders SET email = $3, shopper_name = $4, customer_id = $5, body = $6
           WHERE shop_id = $1 AND order_id = $2`,
        [shopId, order.id, email, shopper_name, customer_id, body],
      );
    },
    /** The words and marks of a person in returns, money, mails, doors and tasks. */
    async bareRest(about: AboutOrders): Promise<void> {
      const returnIds = await lockReturns(transaction, about.orderIds);
      const emails = await addressesOf(transaction, { ...about, returnIds });
      for (const sql of OF_RETURNS) await change(sql, [shopId, returnIds]);
      for (const sql of OF_ORDERS) await change(sql, [shopId, about.orderIds]);
      const noticeIds = await bareNotices(transaction, { ...about, returnIds, emails });
      await bareTasks(transaction, { ...about, emails, returnIds, noticeIds });
      await bareJobs(transaction, emails);
    },
  };
}

async function lockReturns({ shopId, rows }: Transaction, orderIds: readonly string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `SELECT return_id AS id FROM returns WHERE shop_id = $1 AND order_id = ANY ($2) ORDER BY return_id FOR UPDATE`,
    [shopId, orderIds],
  );
  return found.map(({ id }) => id);
}

/** Where mails about these went, too: an order's address may have been another then. */
async function addressesOf({ shopId, rows }: Transaction, about: AboutReturns): Promise<string[]> {
  const found = await rows<{ email: string }>(
    `SELECT DISTINCT lower(recipient) AS email FROM notices WHERE shop_id = $1 AND recipient <> ''
       AND (return_id = ANY ($2) OR order_id = ANY ($3)) AND ${TO_SHOPPER}`,
    [shopId, about.returnIds, about.orderIds],
  );
  return [...new Set([...about.emails.map(fold), ...found.map(({ email }) => email)])];
}

/** What tells the shop itself goes to its own address. */
const TO_SHOPPER = `lower(recipient) IS DISTINCT FROM (SELECT lower(facts->>'email') FROM shops WHERE shop_id = $1)`;

/** Ids that a platform gave stay as evidence; whatever has a space in it is somebody's sentence. */
const wordless = (column: string) =>
  `${column} = CASE WHEN ${column} ~ '\\s' THEN '${ERASED}' ELSE ${column} END`;

const OF_RETURNS = [
  'UPDATE returns SET decline_reason = NULL WHERE shop_id = $1 AND return_id = ANY ($2) AND decline_reason IS NOT NULL',
  "UPDATE return_lines SET note = '' WHERE shop_id = $1 AND return_id = ANY ($2) AND note <> ''",
  `DELETE FROM event_words w USING return_events e WHERE w.shop_id = $1 AND e.shop_id = $1 AND e.event_id = w.event_id
     AND e.return_id = ANY ($2)`,
  `UPDATE intents SET ${wordless('evidence')}, ${wordless('answered')} WHERE shop_id = $1 AND return_id = ANY ($2)`,
];

const OF_ORDERS = [
  'DELETE FROM door_challenges WHERE shop_id = $1 AND order_id = ANY ($2)',
  'DELETE FROM door_sessions WHERE shop_id = $1 AND order_id = ANY ($2)',
  'DELETE FROM data_requests WHERE shop_id = $1 AND order_ids && $2::text[]',
];

/** A mail that was owed is not sent any more: there is nobody to send it to. What the shop itself is told goes on. */
async function bareNotices({ shopId, rows }: Transaction, about: AboutReturns): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `UPDATE notices SET recipient = '', detail = NULL, data = '{}', dead = false,
       state = CASE WHEN state IN ('accepted', 'delayed', 'bounced') THEN state ELSE 'person' END
     WHERE shop_id = $1 AND recipient <> '' AND (lower(recipient) = ANY ($4)
       OR ((return_id = ANY ($2) OR order_id = ANY ($3)) AND ${TO_SHOPPER}))
     RETURNING notice_id AS id`,
    [shopId, about.returnIds, about.orderIds, about.emails],
  );
  return found.map(({ id }) => id);
}

/** Nothing is left to do about telling them; what is left to do about their money is asked without their words. */
async function bareTasks(
  { shopId, change }: Transaction,
  about: AboutReturns & { readonly noticeIds: readonly string[] },
): Promise<void> {
  const named = emailIn('subject || detail');
  await change(
    `DELETE FROM tasks WHERE shop_id = $1 AND (closed_at IS NOT NULL OR kind IN ('notice-not-sent', 'notice-refused',
       'notice-bounced', 'dead-address', 'nobody-to-tell', 'privacy-request', 'job:notify', 'job:open-door', 'job:erase-person'))
       AND (subject = ANY ($2) OR ${named}
       OR subject IN (SELECT intent_id FROM intents WHERE shop_id = $1 AND return_id = ANY ($2)))`,
    [shopId, [...about.orderIds, ...about.returnIds, ...about.noticeIds], about.emails],
  );
  await change(
    `UPDATE tasks SET detail = '${ERASED}' WHERE shop_id = $1 AND (subject = ANY ($2) OR ${named}
       OR subject IN (SELECT intent_id FROM intents WHERE shop_id = $1 AND return_id = ANY ($2)))`,
    [shopId, [...about.orderIds, ...about.returnIds, ...about.noticeIds], about.emails],
  );
}

/** Whether one of the addresses of $3 stands in a text. */
function emailIn(text: string): string {
  return `EXISTS (SELECT FROM unnest($3::text[]) AS known (email) WHERE position(email IN lower(${text})) > 0)`;
}

/**
 * Done jobs are of no more use. One that waits to mail this person a code has nobody to mail; the word that asked us
 * to erase loses its address; what a try that failed has said is said anew by the next.
 */
async function bareJobs({ shopId, change }: Transaction, emails: readonly string[]): Promise<void> {
  await change(
    `DELETE FROM pgboss.job WHERE data->'data'->>'shopId' = $1 AND (state > 'active'
       OR (state < 'active' AND data->>'job' = 'open-door' AND lower(data->'data'->>'email') = ANY ($2)))`,
    [shopId, emails],
  );
  await change(
    `UPDATE pgboss.job SET data = jsonb_set(data, '{data,email}', 'null')
     WHERE data->'data'->>'shopId' = $1 AND lower(data->'data'->>'email') = ANY ($2)
       AND data->>'job' IN ('erase-person', 'note-privacy-request')`,
    [shopId, emails],
  );
  await change(
    `UPDATE pgboss.job SET output = NULL WHERE data->'data'->>'shopId' = $1 AND state < 'active' AND output IS NOT NULL`,
    [shopId],
  );
}
