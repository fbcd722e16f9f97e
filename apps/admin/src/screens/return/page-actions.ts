// Which one action comes first in the state a return is in, and which stand beside it?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import type { Reader } from '../../messages/reader.ts';
import type { PageAction } from '../../ui/page.tsx';
import type { ReturnActions } from './use-return-actions.ts';

type Weighed = Pick<ReturnDetail, 'can' | 'payable' | 'stage'>;
type ActionName = 'approve' | 'refund' | 'receive' | 'decline' | 'close' | 'closeUnpaid';

/** Names in order of weight: the first is the page's primary one, if it moves the return forward. */
export function namePageActions({ can, payable, stage }: Weighed): ActionName[] {
  const names: ActionName[] = [];
  if (can.approve) names.push('approve');
  // While one payment is in doubt no other is offered, though other units may be due.
  if (can.refund && payable !== null && stage !== 'PERSON') names.push('refund');
  if (can.receive) names.push('receive');
  if (can.decline) names.push('decline');
  if (can.close) names.push('close');
  if (can.closeUnpaid) names.push('closeUnpaid');
  return names;
}

const forward: readonly ActionName[] = ['approve', 'refund', 'receive'];

/** The page's primary and secondary actions; none while the receipt is being filled in. */
export function readPageActions(detail: ReturnDetail, actions: ReturnActions, reader: Reader) {
  if (actions.form === 'receive') return { primary: undefined, secondary: [] };
  const [first, ...others] = namePageActions(detail);
  const describe = (name: ActionName) => describeAction(name, { detail, actions, reader });
  if (first === undefined) return { primary: undefined, secondary: [] };
  if (!forward.includes(first)) return { primary: undefined, secondary: [first, ...others].map(describe) };
  return {
    primary: { ...describe(first), loading: actions.command.sending },
    secondary: others.map(describe),
  };
}

interface Surroundings {
  readonly detail: ReturnDetail;
  readonly actions: ReturnActions;
  readonly reader: Reader;
}

function describeAction(name: ActionName, { detail, actions, reader }: Surroundings): PageAction {
  const { words, money } = reader;
  const disabled = actions.command.sending;
  const table: Record<ActionName, PageAction> = {
    approve: {
      label: words.return.approve,
      // Against the rules only with a word why.
      onAct: () => (detail.againstRules.length === 0 ? actions.approve() : actions.openForm('override')),
    },
    refund: {
      label: detail.payable === null ? '' : words.return.refund({ amount: money(detail.payable) }),
      onAct: actions.refund,
    },
    receive: { label: words.return.receive, onAct: () => actions.openForm('receive') },
    decline: { label: words.return.decline, onAct: () => actions.openForm('decline') },
    close: { label: words.return.close, onAct: actions.close },
    closeUnpaid: { label: words.money.closeUnpaid, onAct: () => actions.openForm('closeUnpaid') },
  };
  return { ...table[name], disabled };
}
