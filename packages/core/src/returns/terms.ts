// On what terms does a return stand, as its shopper is told them?
import type { Policy } from '../policy/policy.ts';
import type { Return } from './return.ts';

export interface Terms {
  /** Who pays the way back; null: it was agreed elsewhere, and all we know is that the shop takes nothing. */
  readonly returnFees: Policy['returnFees'] | null;
  /** Where a line of the settlement does not say its own; null: agreed elsewhere, an amount a line. */
  readonly restockingFeeBasisPoints: number | null;
  /** The currency in which the fee for the way back was set. */
  readonly feeCurrency: string;
}

/** The policy's terms; of a return made on the platform only what was agreed there. */
export function termsOf(value: Pick<Return, 'origin' | 'settlement'>, policy: Policy): Terms {
  const { returnShippingFee } = value.settlement;
  if (value.origin !== 'platform') {
    const { restockingFeeBasisPoints } = policy;
    const returnFees = value.settlement.returnFees ?? policy.returnFees;
    return { returnFees, restockingFeeBasisPoints, feeCurrency: policy.returnShippingFee.currency };
  }
  return {
    returnFees: returnShippingFee.minor > 0 ? 'ReturnShippingFees' : null,
    restockingFeeBasisPoints: null,
    feeCurrency: returnShippingFee.currency,
  };
}
