// How is something said in our own look that must not be missed?
import { useEffect, useId, useRef } from 'react';
import type { BannerAction, BannerProps } from '../banner.tsx';
import { Button } from './button.tsx';

/** A message with a coloured edge; one that takes the focus is read out by that, the others by their role. */
export function Banner({ title, tone, children, takesFocus = false, ...rest }: BannerProps) {
  const { action, secondAction, dismissLabel, onDismiss } = rest;
  const banner = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => {
    if (takesFocus) banner.current?.focus();
  }, [takesFocus]);
  return (
    <section
      ref={banner}
      className={`ac-banner ac-tone-${tone}`}
      role={tone === 'critical' && !takesFocus ? 'alert' : undefined}
      aria-labelledby={id}
      tabIndex={-1}
    >
      <h2 id={id} className="ac-banner-title">
        {title}
      </h2>
      {children === undefined ? null : <div className="ac-stack-tight">{children}</div>}
      <div className="ac-row ac-banner-actions">
        {action === undefined ? null : <ActionButton action={action} />}
        {secondAction === undefined ? null : <ActionButton action={secondAction} />}
        {onDismiss === undefined ? null : <Button label={dismissLabel ?? ''} plain onPress={onDismiss} />}
      </div>
    </section>
  );
}

function ActionButton({ action: { label, loading = false, onAct } }: { readonly action: BannerAction }) {
  return <Button label={label} loading={loading} onPress={onAct} />;
}
