// What is filled in together within a larger form, and where does the focus go when a part of it comes, goes or moves?
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import './ordered.css';

export interface GroupProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Enter in one of its lines of text ends the group, not the whole form. */
  onEnter(): void;
}

/** Fields that belong together, read out with their label. */
export function Group({ label, children, onEnter }: GroupProps) {
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    onEnter();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't shrink to a phone's width in every browser.
    <div className="ac-group" role="group" aria-label={label} onKeyDown={hear}>
      {children}
    </div>
  );
}

/** A place to which the focus can be sent by its name. */
export function FocusPlace({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <div data-focus-place={name}>{children}</div>;
}

/** Sends the focus, once all is drawn, to the first of these places that is there and can take it. */
export function useFocusPlaces(): (...names: readonly string[]) => void {
  const [wanted, want] = useState<readonly string[]>([]);
  useEffect(() => {
    const places = wanted.map((name) => document.querySelector(`[data-focus-place="${CSS.escape(name)}"]`));
    const takers = places.map((place) => place?.querySelector<HTMLElement>(taking));
    takers.find((one) => one)?.focus();
  }, [wanted]);
  return (...names) => want(names);
}

const taking = ':is(input, select, textarea, button):not(:disabled, [aria-disabled="true"])';
