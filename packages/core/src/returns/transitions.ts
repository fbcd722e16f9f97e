// Which step is possible in which state of a return, and where does it lead?
import type { ReasonCode } from './reasons.ts';
import type { ReturnStatus } from './return.ts';

export type StepName =
  | 'approve'
  | 'decline'
  | 'cancel'
  | 'receive'
  | 'refund'
  | 'recordRefunded'
  | 'recordRefused'
  | 'recordDoubtful'
  | 'recordBooked'
  | 'close';

/** What became of money is written down in whatever state the return is by then. */
const records = (status: ReturnStatus) =>
  ({ recordRefunded: status, recordRefused: status, recordDoubtful: status, recordBooked: status }) as const;

/** The machine. A step that is not named in a state is refused there. */
export const transitions: Readonly<Record<ReturnStatus, Partial<Readonly<Record<StepName, ReturnStatus>>>>> =
  {
    REQUESTED: { approve: 'OPEN', decline: 'DECLINED', cancel: 'CANCELED' },
    OPEN: { receive: 'OPEN', refund: 'OPEN', cancel: 'CANCELED', close: 'CLOSED', ...records('OPEN') },
    DECLINED: {},
    CANCELED: records('CANCELED'),
    CLOSED: records('CLOSED'),
  };

/** Why a step the table does not name is refused. */
export function refusalOf(step: StepName, status: ReturnStatus): ReasonCode {
  if (step === 'approve' || step === 'decline') return 'ALREADY_DECIDED';
  if (step === 'receive' || step === 'refund') return 'NOT_OPEN';
  if (step === 'close' && status === 'REQUESTED') return 'NOT_OPEN';
  return 'ALREADY_ENDED';
}
