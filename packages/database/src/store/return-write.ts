// How is a return saved, so that the second of two writers is refused and no held unit is let go?
import type { Return } from '@aftercare/core/returns/return.ts';
import type { Transaction } from '../connection/transaction.ts';
import { headOf, linesOf } from './return-row.ts';

const LINE_SHAPE = `jsonb_to_recordset($3::jsonb) AS new (return_line_id text, position int, line_id text,
  fulfillment_line_id text, platform_line_id text, quantity int, reason text, note text, received jsonb,
  received_quantity int, reserved_quantity int, refunded_quantity int)`;

/** A return that was not there before, with its lines, in one statement. */
export async function insertReturn(transaction: Transaction, value: Return): Promise<void> {
  await transaction.change(INSERT, [...headOf(transaction.shopId, value), value.revision, linesOf(value)]);
}

const INSERT = `WITH head AS (
    INSERT INTO returns (shop_id, return_id, order_id, rma_number, platform_return_id, origin, status, created_at,
      policy_version, reasons, decline_reason, settlement, revision)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  )
  INSERT INTO return_lines (shop_id, return_id, return_line_id, position, line_id, fulfillment_line_id,
    platform_line_id, quantity, reason, note, received, received_quantity, reserved_quantity, refunded_quantity)
  SELECT $1, $2, return_line_id, position, line_id, fulfillment_line_id, platform_line_id, quantity, reason, note,
    received, received_quantity, reserved_quantity, refunded_quantity FROM ${LINE_SHAPE.replace('$3', '$14')}`;

/** False when somebody saved it since `value.revision`. */
export async function updateReturn(transaction: Transaction, value: Return): Promise<boolean> {
  const changed = await transaction.change(
    `UPDATE returns SET order_id = $3, rma_number = $4, platform_return_id = $5, origin = $6, status = $7,
       created_at = $8, policy_version = $9, reasons = $10, decline_reason = $11, settlement = $12,
       revision = revision + 1
     WHERE shop_id = $1 AND return_id = $2 AND revision = $13`,
    [...headOf(transaction.shopId, value), value.revision],
  );
  if (changed === 1) await saveLines(transaction, value);
  return changed === 1;
}

/**
 * Notes under which ids the platform knows a return and its lines. No new revision: it is nothing anybody decided, and
 * must not tell a person who looks at the return that somebody was quicker.
 */
export async function linkReturn(
  transaction: Transaction,
  value: Pick<Return, 'id' | 'platformReturnId' | 'lines'>,
): Promise<void> {
  await transaction.change(
    'UPDATE returns SET platform_return_id = $3 WHERE shop_id = $1 AND return_id = $2',
    [transaction.shopId, value.id, value.platformReturnId],
  );
  for (const { id, platformLineId } of value.lines) {
    await transaction.change(
      'UPDATE return_lines SET platform_line_id = $4 WHERE shop_id = $1 AND return_id = $2 AND return_line_id = $3',
      [transaction.shopId, value.id, id, platformLineId],
    );
  }
}

/** What intents hold of a line is theirs alone to give back: a save may raise the two quantities, never cut below. */
const held = (states: string) => `(SELECT coalesce(sum(il.quantity), 0) FROM intent_lines il
  JOIN intents i ON i.shop_id = il.shop_id AND i.intent_id = il.intent_id
  WHERE il.shop_id = $1 AND il.return_line_id = excluded.return_line_id AND i.state IN (${states}))`;

async function saveLines(transaction: Transaction, value: Return): Promise<void> {
  await transaction.change(
    `WITH gone AS (DELETE FROM return_lines WHERE shop_id = $1 AND return_id = $2
       AND return_line_id NOT IN (SELECT return_line_id FROM ${LINE_SHAPE}))
     INSERT INTO return_lines (shop_id, return_id, return_line_id, position, line_id, fulfillment_line_id,
       platform_line_id, quantity, reason, note, received, received_quantity, reserved_quantity, refunded_quantity)
     SELECT $1, $2, return_line_id, position, line_id, fulfillment_line_id, platform_line_id, quantity, reason, note,
       received, received_quantity, reserved_quantity, refunded_quantity FROM ${LINE_SHAPE}
     ON CONFLICT (shop_id, return_line_id) DO UPDATE SET position = excluded.position,
       platform_line_id = excluded.platform_line_id, quantity = excluded.quantity, reason = excluded.reason,
       note = excluded.note, received = excluded.received, received_quantity = excluded.received_quantity,
       reserved_quantity = greatest(excluded.reserved_quantity, ${held(`'reserved', 'sending', 'done', 'person', 'by-hand'`)}),
       refunded_quantity = greatest(excluded.refunded_quantity, ${held(`'done'`)})
     WHERE return_lines.return_id = excluded.return_id`,
    [transaction.shopId, value.id, linesOf(value)],
  );
}
