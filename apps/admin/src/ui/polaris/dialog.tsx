// How is one thing asked before going on?
import { Modal } from '@shopify/polaris';
import type { DialogProps } from '../dialog.tsx';
import { given } from '../given.ts';

/** A dialog over the page: it can be answered or closed. */
export function Dialog({ title, open, primary, cancelLabel, children, onClose }: DialogProps) {
  const action = {
    content: primary.label,
    loading: primary.loading,
    onAction: primary.onAct,
    ...given({ destructive: primary.destructive }),
  };
  return (
    <Modal
      title={title}
      open={open}
      onClose={onClose}
      primaryAction={action}
      secondaryActions={[{ content: cancelLabel, onAction: onClose }]}
    >
      <Modal.Section>{children}</Modal.Section>
    </Modal>
  );
}
