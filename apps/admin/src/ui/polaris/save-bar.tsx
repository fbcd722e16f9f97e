// How does a form say that it holds something unsaved? By the frame's save bar; else the form's own button does.
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import type { SaveBarProps } from '../save-bar.tsx';
import { confirmLeaving, frameHasSaveBar, toggleSaveBar } from './app-bridge.ts';

/** Guards what is not saved, in the frame where it can. */
export function SaveBar({ id, open, saveLabel, discardLabel, leave, onSave, onDiscard }: SaveBarProps) {
  useLeaveGuard(open, `${leave.question} ${leave.text}`);
  useEffect(() => {
    toggleSaveBar(id, open);
    return () => toggleSaveBar(id, false);
  }, [id, open]);
  if (!frameHasSaveBar()) return null;
  return (
    <ui-save-bar id={id}>
      <button type="button" {...{ variant: 'primary' }} onClick={onSave}>
        {saveLabel}
      </button>
      <button type="button" onClick={onDiscard}>
        {discardLabel}
      </button>
    </ui-save-bar>
  );
}

function useLeaveGuard(dirty: boolean, question: string): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void confirmLeaving(question).then((leave) => (leave ? blocker.proceed() : blocker.reset()));
  }, [blocker, question]);
}
