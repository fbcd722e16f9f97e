// What does a movement through a payment gateway answer?
import { refundableOn, zeroOf } from '../../world/arithmetic/order-totals.ts';
import type { OrderTransaction } from '../../world/order-types.ts';
import { fieldsOf, type Part, part } from '../context.ts';

type T = Part<OrderTransaction>;
const PAYS_IN = new Set(['SALE', 'CAPTURE']);

export const transactionFields = fieldsOf<T>({
  parentTransaction: ({ row, order }) => {
    const parent = order.transactions.find((each) => each.id === row.parentId);
    return parent ? part('OrderTransaction', parent, order) : null;
  },
  maximumRefundableV2: ({ row, order }) =>
    PAYS_IN.has(row.kind) ? refundableOn(order, row).presentmentMoney : null,
  maximumRefundable: ({ row, order }) =>
    PAYS_IN.has(row.kind) ? refundableOn(order, row).presentmentMoney.amount : null,
  totalUnsettledSet: ({ order }) => zeroOf(order),
  paymentId: ({ row, order }) => `${order.name}.${row.id.split('/').at(-1)}`,
  receiptJson: () => ({}),
  paymentDetails: ({ row }) =>
    row.gateway === 'gift_card'
      ? null
      : { kind: 'CardPaymentDetails', company: 'Visa', number: '•••• •••• •••• 4242' },
});
