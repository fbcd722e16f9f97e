// How is one thing asked in our own look? By the browser's own dialog: it keeps the focus and gives it back.
import { useId, useLayoutEffect, useRef } from 'react';
import type { DialogProps } from '../dialog.tsx';
import { Button } from './button.tsx';

/** A dialog over the page. */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? <OpenDialog {...props} /> : null;
}

type OpenDialogProps = Omit<DialogProps, 'open'>;

function OpenDialog({ title, primary, cancelLabel, children, onClose }: OpenDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed before it is taken away, so that the focus goes back to where it came from.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ac-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div className="ac-row ac-dialog-actions">
        <Button
          label={primary.label}
          primary
          destructive={primary.destructive === true}
          loading={primary.loading}
          onPress={primary.onAct}
        />
        <Button label={cancelLabel} onPress={onClose} />
      </div>
    </dialog>
  );
}
