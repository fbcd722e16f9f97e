// How does a return lie in its rows, and how do the rows become a return again?
import { type Return, returnSchema } from '@aftercare/core/returns/return.ts';

/** Everything of returns that meet a condition, lines in their order, as one row a return. As json: jsonb takes half as long again. */
export const SELECT_RETURNS = `SELECT r.return_id AS id, r.order_id AS "orderId", r.rma_number AS "rmaNumber",
  r.platform_return_id AS "platformReturnId", r.origin, r.status, r.created_at AS "createdAt",
  r.policy_version AS "policyVersion", r.reasons, r.decline_reason AS "declineReason", r.settlement, r.revision,
  (SELECT coalesce(json_agg(json_build_object(
      'id', l.return_line_id, 'lineId', l.line_id, 'fulfillmentLineId', l.fulfillment_line_id,
      'platformLineId', l.platform_line_id, 'quantity', l.quantity, 'reason', l.reason, 'note', l.note,
      'received', l.received, 'reservedQuantity', l.reserved_quantity, 'refundedQuantity', l.refunded_quantity
    ) ORDER BY l.position), '[]')
    FROM return_lines l WHERE l.shop_id = r.shop_id AND l.return_id = r.return_id) AS lines
  FROM returns r`;

/** A row of SELECT_RETURNS as what it is; one that doesn't fit is a bug, and throws. */
export function returnOf(row: object): Return {
  return returnSchema.parse(row);
}

/** The head's values, in the order of its statements. */
export function headOf(shopId: string, value: Return): unknown[] {
  return [
    shopId,
    value.id,
    value.orderId,
    value.rmaNumber,
    value.platformReturnId,
    value.origin,
    value.status,
    value.createdAt,
    value.policyVersion,
    value.reasons,
    value.declineReason,
    JSON.stringify(value.settlement),
  ];
}

/** All lines as one JSON parameter, whatever their number. */
export function linesOf(value: Return): string {
  return JSON.stringify(
    value.lines.map((line, position) => ({
      return_line_id: line.id,
      position,
      line_id: line.lineId,
      fulfillment_line_id: line.fulfillmentLineId,
      platform_line_id: line.platformLineId,
      quantity: line.quantity,
      reason: line.reason,
      note: line.note,
      received: line.received,
      received_quantity: line.received.reduce((sum, { quantity }) => sum + quantity, 0),
      reserved_quantity: line.reservedQuantity,
      refunded_quantity: line.refundedQuantity,
    })),
  );
}
