// How is what is not saved guarded in our own look? By a bar at the foot, and a question before it would be lost.
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import type { SaveBarProps } from '../save-bar.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** The bar while something is unsaved. */
export function SaveBar(props: SaveBarProps) {
  const { open, saving, message, saveLabel, discardLabel, leave, onSave, onDiscard } = props;
  return (
    <>
      <LeaveQuestion dirty={open} leave={leave} />
      {open ? (
        <section className="ac-save-bar" aria-label={message}>
          <p>{message}</p>
          <div className="ac-row">
            <Button label={saveLabel} primary loading={saving} onPress={onSave} />
            <Button label={discardLabel} disabled={saving} onPress={onDiscard} />
          </div>
        </section>
      ) : null}
    </>
  );
}

interface LeaveQuestionProps {
  readonly dirty: boolean;
  readonly leave: SaveBarProps['leave'];
}

function LeaveQuestion({ dirty, leave }: LeaveQuestionProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useUnloadQuestion(dirty);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog
      title={leave.question}
      open
      primary={{ label: leave.leaveLabel, destructive: true, loading: false, onAct: blocker.proceed }}
      cancelLabel={leave.stayLabel}
      onClose={blocker.reset}
    >
      <p>{leave.text}</p>
    </Dialog>
  );
}

/** Closing the tab or leaving the app is asked about by the browser, in its own words. */
function useUnloadQuestion(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}
