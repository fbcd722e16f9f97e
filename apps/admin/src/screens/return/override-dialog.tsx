// Why does a person approve what the rules had refused?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { TextDialog } from './text-dialog.tsx';
import type { ReturnActions } from './use-return-actions.ts';

export interface OverrideDialogProps {
  readonly detail: ReturnDetail;
  readonly actions: ReturnActions;
}

/** Names what the rules said, and asks for the reason that the history keeps. */
export function OverrideDialog({ detail, actions }: OverrideDialogProps) {
  const { words, reason } = useReader();
  const { override } = words;
  const why = detail.againstRules.map(reason).join(' ');
  const asked = {
    ...override,
    title: override.title({ rma: detail.rmaNumber }),
    text: override.text({ why }),
  };
  return <TextDialog form="override" actions={actions} asked={asked} onConfirm={actions.approve} />;
}
