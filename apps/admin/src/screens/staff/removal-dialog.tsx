// Somebody has left the shop: how are they taken off its list?
import type { StaffPage } from '@aftercare/core/wire/staff.ts';
import { useState } from 'react';
import { useCalls } from '../../api/calls-context.ts';
import { useCommand } from '../../api/use-command.ts';
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { showToast } from '../../ui/toast.ts';
import { ProblemBanner } from '../problem-banner.tsx';

export interface RemovalProps {
  readonly member: StaffPage['members'][number];
  onDone(): Promise<void>;
  /** Somebody was quicker: what stands by now is shown behind the question. */
  reload(): Promise<void>;
}

/** The button, and the question that says what follows. */
export function RemovalDialog({ member, onDone, reload }: RemovalProps) {
  const calls = useCalls();
  const { words } = useReader();
  const { staff } = words;
  const [isOpen, open] = useState(false);
  const command = useCommand();
  const { id, name, revision } = member;
  const remove = () =>
    command.run(
      () => calls.removeStaff(id, revision),
      async (answer) => {
        if (!answer.ok) return answer.problem.status === 409 ? reload() : undefined;
        open(false);
        showToast(staff.removed({ name }));
        await onDone();
      },
    );
  return (
    <>
      <Row>
        <Button label={staff.remove} plain destructive onPress={() => open(true)} />
      </Row>
      <Dialog
        title={staff.removeTitle({ name })}
        open={isOpen}
        primary={{
          label: staff.remove,
          destructive: true,
          loading: command.sending,
          onAct: () => void remove(),
        }}
        cancelLabel={words.app.cancel}
        onClose={() => open(false)}
      >
        <Stack>
          {command.problem === null ? null : (
            <ProblemBanner title={staff.refusedTitle} problem={command.problem} />
          )}
          <Paragraph>{staff.removeText}</Paragraph>
        </Stack>
      </Dialog>
    </>
  );
}
