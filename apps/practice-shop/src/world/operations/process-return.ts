// How is a return processed: which units came, in which condition, and what money goes back?
import { processableQuantity, refundableReturnQuantity } from '../arithmetic/quantities.ts';
import type { OutcomeOptions } from '../arithmetic/return-outcome.ts';
import type { Order, Refund } from '../order-types.ts';
import type { Return } from '../return-types.ts';
import type { Shop } from '../shop.ts';
import type { Money, Outcome, UserError } from '../types.ts';
import type { World } from '../world.ts';
import { addExchange } from './exchange.ts';
import { type MoneyBack, recordRefusals } from './money-back.ts';
import { because, done, refuse, refuseBecause } from './outcome.ts';
import { addRefund, type RefundLineInput } from './refund.ts';
import { objectionsTo, objectionsToCredit } from './refund-limits.ts';
import { type DisposeInput, noteDispositions, objectionsToDispositions } from './reverse-fulfillment.ts';
import { draftOf, saveOrder } from './save-order.ts';

export type ProcessLine = { id: string; quantity: number; dispositions?: DisposeInput[] | undefined };

export type ProcessReturnInput = {
  returnLineItems: ProcessLine[];
  exchangeLineItems?: { id: string; quantity: number }[] | undefined;
  refundShipping?: OutcomeOptions['refundShipping'];
  /** Money that goes back with it; without it the lines are only processed. */
  issueRefund?:
    | {
        orderTransactions: MoneyBack[];
        storeCredit?: { amount: Money; expiresAt?: string | null | undefined } | null | undefined;
      }
    | null
    | undefined;
  note?: string | null | undefined;
};

/** As `returnProcess`. It takes no key: only the quantities guard against doing it twice. */
export function processReturn(
  world: World,
  shop: Shop,
  order: Order,
  returnId: string,
  input: ProcessReturnInput,
): Outcome<{ return: Return; refund: Refund | null }> {
  const found = order.returns.find((each) => each.id === returnId);
  if (!found) return refuseBecause('input.returnId', 'Return not found.', 'NOT_FOUND');
  const money = input.issueRefund?.orderTransactions ?? [];
  const errors = objectionsToProcess(world, order, found, input);
  if (errors.length > 0) {
    const credit = input.issueRefund?.storeCredit?.amount ?? null;
    const reason = errors[0]?.message ?? 'refused';
    recordRefusals(world, shop, { order: order.name, wanted: money, credit, key: null, reason });
    return refuse(errors);
  }
  const draft = draftOf(order);
  const target = draft.returns.find((each) => each.id === returnId) as Return;
  for (const line of input.returnLineItems) countProcessed(target, line);
  noteDispositions(
    world,
    shop,
    draft,
    input.returnLineItems.flatMap((line) => line.dispositions ?? []),
  );
  for (const line of input.exchangeLineItems ?? []) addExchange(shop, draft, target, line);
  const refund = input.issueRefund ? refundOf(world, shop, draft, target, input) : null;
  const refunded = refund ? [{ topic: 'refunds/create' as const, refundId: refund.id }] : [];
  saveOrder(world, shop, draft, [{ topic: 'returns/process', returnId }, ...refunded]);
  return done({ return: target, refund });
}

const MONEY_PATH = 'input.financialTransfer.issueRefund.orderTransactions';
const CREDIT_PATH = 'input.financialTransfer.issueRefund.refundMethods';

function objectionsToProcess(
  world: World,
  order: Order,
  found: Return,
  input: ProcessReturnInput,
): UserError[] {
  const isChecked = !world.faults.isOn('over-refund-check-off');
  if (found.status !== 'OPEN')
    return [because('input.returnId', `Return status must be OPEN, it is ${found.status}`, 'INVALID_STATE')];
  const errors = input.returnLineItems.flatMap((line, at) =>
    objectionsToLine(found, input.returnLineItems, line, at, isChecked),
  );
  const dispositions = input.returnLineItems.flatMap((line) => line.dispositions ?? []);
  if (isChecked)
    errors.push(...objectionsToDispositions(order, dispositions, 'input.returnLineItems.dispositions'));
  for (const [at, line] of (input.exchangeLineItems ?? []).entries()) {
    const exchange = found.exchangeLineItems.find((each) => each.id === line.id);
    const left = exchange ? exchange.quantity - exchange.processedQuantity - exchange.removedQuantity : 0;
    if (!exchange || line.quantity < 1 || line.quantity > left) {
      errors.push(because(`input.exchangeLineItems.${at}`, 'Not that many are left to exchange', 'INVALID'));
    }
  }
  errors.push(...objectionsTo(world, order, input.issueRefund?.orderTransactions ?? [], MONEY_PATH));
  const { storeCredit, orderTransactions = [] } = input.issueRefund ?? {};
  errors.push(...objectionsToCredit(world, order, storeCredit, orderTransactions, CREDIT_PATH));
  if (input.returnLineItems.length === 0 && (input.exchangeLineItems ?? []).length === 0) {
    errors.push(because('input.returnLineItems', 'There is nothing to process', 'BLANK'));
  }
  return errors;
}

function objectionsToLine(
  found: Return,
  all: ProcessLine[],
  line: ProcessLine,
  at: number,
  isChecked: boolean,
): UserError[] {
  const path = `input.returnLineItems.${at}`;
  const returnLine = found.returnLineItems.find((each) => each.id === line.id);
  if (!returnLine) return [because(`${path}.id`, 'Return line item not found.', 'NOT_FOUND')];
  if (!Number.isInteger(line.quantity) || line.quantity < 1)
    return [because(`${path}.quantity`, 'Quantity must be greater than 0', 'GREATER_THAN')];
  const asked = all
    .slice(0, at + 1)
    .filter((each) => each.id === line.id)
    .reduce((sum, each) => sum + each.quantity, 0);
  if (!isChecked || asked <= processableQuantity(found, returnLine)) return [];
  return [because(`${path}.quantity`, 'Quantity cannot be greater than the processable quantity', 'INVALID')];
}

function countProcessed(target: Return, input: ProcessLine): void {
  const line = target.returnLineItems.find((each) => each.id === input.id);
  if (line) line.processedQuantity += input.quantity;
}

function refundOf(world: World, shop: Shop, draft: Order, target: Return, input: ProcessReturnInput): Refund {
  const lines = input.returnLineItems.flatMap((line): RefundLineInput[] => refundLine(draft, target, line));
  const refund = addRefund(world, shop, draft, {
    returnId: target.id,
    key: null,
    refundLineItems: lines,
    shipping: input.refundShipping ?? null,
    transactions: input.issueRefund?.orderTransactions ?? [],
    storeCredit: input.issueRefund?.storeCredit ?? null,
    note: input.note ?? null,
  });
  target.refundIds.push(refund.id);
  if (target.returnShippingFee) target.returnShippingFee.isTaken = true;
  return refund;
}

function refundLine(draft: Order, target: Return, input: ProcessLine): RefundLineInput[] {
  const line = target.returnLineItems.find((each) => each.id === input.id);
  if (!line) return [];
  const quantity = Math.min(input.quantity, refundableReturnQuantity(draft, target, line));
  line.refundedQuantity += quantity;
  const isRestocked = (input.dispositions ?? []).some((each) => each.dispositionType === 'RESTOCKED');
  return quantity === 0
    ? []
    : [{ lineItemId: line.lineItemId, quantity, restockType: isRestocked ? 'RETURN' : 'NO_RESTOCK' }];
}
