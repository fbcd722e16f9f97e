// What can be done with a return, and what follows on the page?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useState } from 'react';
import type { MoneyFinding, ReceivedUnits } from '../../api/calls.ts';
import { useCalls } from '../../api/calls-context.ts';
import type { Answer } from '../../api/client.ts';
import { useTypedState } from '../../api/typed.ts';
import { useCommand } from '../../api/use-command.ts';
import { useReader } from '../../messages/reader.ts';
import { showToast } from '../../ui/toast.ts';
import { newestFirst } from './history-order.ts';

export type OpenForm = 'none' | 'decline' | 'receive' | 'finding' | 'paidByHand' | 'closeUnpaid' | 'override';

export type ReturnActions = ReturnType<typeof useReturnActions>;

/** They ask for words alone, and not on money, which may have moved meanwhile: what changed is told where they were typed. */
const keptOpen: ReadonlySet<OpenForm> = new Set(['decline', 'override']);

/** The actions of one return; each shows the return as it stands afterwards, also after a conflict. */
export function useReturnActions(detail: ReturnDetail, reload: () => Promise<void>) {
  const calls = useCalls();
  const { words, money } = useReader();
  const command = useCommand();
  const { id, revision, payable } = detail;
  const draftKey = `return ${id} ${revision}`;
  const [form, openForm] = useTypedState<OpenForm>(`${draftKey} form`, 'none');

  const newest = newestFirst(detail.history)[0] ?? null;
  const [seenEvent, see] = useState<string | null>(null);

  const act = (call: () => Promise<Answer<null>>, message: string) => {
    see(newest?.id ?? null);
    void command.run(call, async (answer) => {
      if (answer.ok) {
        showToast(message);
        openForm('none');
      } else if (answer.problem.status === 409 && !keptOpen.has(form)) openForm('none');
      // Also after a failure: a lost answer does not say that nothing was done.
      await reload();
    });
  };

  return {
    command,
    form,
    openForm,
    /** Under which what is typed about this return is kept, as it stands now. */
    draftKey,
    /** The newest of what happened since the last action was taken. */
    since: newest?.id === seenEvent ? null : newest,
    approve: (note?: string) => act(() => calls.approve(id, revision, note), words.return.approved),
    decline: (reason: string) => act(() => calls.decline(id, revision, reason), words.return.declined),
    receive: (lines: readonly ReceivedUnits[]) =>
      act(() => calls.receive(id, revision, lines), words.return.receivedToast),
    refund: () => {
      if (payable === null) return;
      act(() => calls.refund(id, revision), words.return.refundBegun({ amount: money(payable) }));
    },
    closeUnpaid: (note: string) => act(() => calls.close(id, revision, note), words.return.closed),
    close: () => act(() => calls.close(id, revision), words.return.closed),
    closeTask: (taskId: string) => act(() => calls.closeTask(taskId), words.stock.doneToast),
    checkMoney: () => act(() => calls.checkMoney(id, revision), words.return.checked),
    settleMoney: (finding: MoneyFinding) =>
      act(
        () => calls.settleMoney(id, revision, finding),
        finding.paid ? words.money.notedPaid : words.money.notedUnpaid,
      ),
  };
}
