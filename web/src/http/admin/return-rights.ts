// What may whoever asks do with this return, and is more at stake than they may pay?
import type { Money } from '@aftercare/core/money/money.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import { mayPay, paidWith, weigh } from '@aftercare/core/staff/amount.ts';
import type { Standing } from '@aftercare/core/staff/member.ts';
import { mayDo } from '@aftercare/core/staff/roles.ts';
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';

interface Stakes {
  readonly staff: Standing;
  /** Who may pay any amount. */
  readonly ask: readonly string[];
  readonly intents: readonly Intent[];
  readonly settlement: { readonly total: Money };
  readonly order: Order | null;
  /** The shop's. */
  readonly currency: string;
}

type Possible = Pick<ReturnDetail, 'payable'> & { readonly can: Omit<ReturnDetail['can'], 'settle'> };

/** The buttons that work for them, as the flows will say once more; and what stands in the way of the others. */
export function rightsOver(
  { can, payable }: Possible,
  { staff, ask, intents, settlement, order, currency }: Stakes,
): Pick<ReturnDetail, 'can' | 'above'> {
  const may = (amount: Money) => mayPay(staff, weigh(amount, order, currency));
  const isWaiting = intents.some(({ state }) => state === 'person' || state === 'by-hand');
  const stakes = {
    settle: isWaiting ? paidWith({ ...settlement.total, minor: 0 }, intents) : null,
    refund: can.refund && payable !== null ? paidWith(payable, intents) : null,
    // Only where nothing can be refunded from here it is the way on.
    closeUnpaid: can.closeUnpaid && payable === null ? settlement.total : null,
  };
  const barred = Object.values(stakes).find((amount) => amount !== null && !may(amount)) ?? null;
  const { paysUpTo } = staff;
  const isAmount = mayDo(staff.role, 'pay') && barred !== null && paysUpTo !== null;
  return {
    can: {
      approve: can.approve && mayDo(staff.role, 'decide'),
      decline: can.decline && mayDo(staff.role, 'decide'),
      receive: can.receive && mayDo(staff.role, 'receive'),
      refund: can.refund && mayDo(staff.role, 'pay') && (stakes.refund === null || may(stakes.refund)),
      close: can.close && mayDo(staff.role, 'settle'),
      closeUnpaid: can.closeUnpaid && mayDo(staff.role, 'settle') && may(settlement.total),
      checkNow: can.checkNow && mayDo(staff.role, 'settle'),
      settle: mayDo(staff.role, 'settle') && stakes.settle !== null && may(stakes.settle),
    },
    above: isAmount ? { amount: barred, paysUpTo, ask: [...ask] } : null,
  };
}
