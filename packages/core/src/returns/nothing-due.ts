// Does no money come back for a return, and why not?
import type { Intent } from './intent.ts';
import type { Return, Settlement } from './return.ts';
import { stageOf } from './stage.ts';

/** FEES: they are at least as much as the goods. FREE: nothing was paid for the goods. */
export type NothingDue = 'FEES' | 'FREE';

type Amounts = Pick<Settlement, 'lines' | 'returnShippingFee' | 'total'>;

/** Why nothing is due for these lines; null when something is. */
export function nothingDue(settlement: Amounts): NothingDue | null {
  return settlement.total.minor === 0 ? whyNothing(settlement) : null;
}

/** Why nothing of a settlement comes back, once it is known that nothing does. */
export function whyNothing({ lines, returnShippingFee }: Amounts): NothingDue {
  const fees = lines.reduce((all, line) => all + line.restockingFee.minor, returnShippingFee.minor);
  const goods = lines.reduce((all, line) => all + line.goods.minor + line.tax.minor, 0);
  return fees > 0 && goods > 0 ? 'FEES' : 'FREE';
}

type Moved = Pick<Intent, 'state' | 'amount' | 'lines'>;

/** The same of a return as it stands: what arrived may be worth less than what was asked for. */
export function nothingDueOf(value: Return, intents: readonly Moved[]): NothingDue | null {
  const live = intents.filter((intent) => intent.state !== 'refused');
  if (live.some((intent) => intent.amount.minor > 0) || isPaidElsewhere(value, live)) return null;
  return stageOf(value, intents) === 'PAID' ? whyNothing(value.settlement) : nothingDue(value.settlement);
}

/** Units the shop paid itself, on the platform. */
function isPaidElsewhere(value: Return, live: readonly Moved[]): boolean {
  const ours = live.flatMap((intent) => intent.lines).reduce((all, line) => all + line.quantity, 0);
  return value.lines.reduce((all, line) => all + line.reservedQuantity, 0) > ours;
}
