// Which part of a list is wanted, in our own look?
import { type KeyboardEvent, useId, useRef } from 'react';
import type { TabsProps } from '../tabs.tsx';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs in a row that wraps; the arrow keys go from one to the next. */
export function Tabs<V extends string>({ label, tabs, selected, children, onSelect }: TabsProps<V>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const follow = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined || list.current === null) return;
    const towards = getComputedStyle(list.current).direction === 'rtl' ? -step : step;
    // From the one that has the focus: the selected one changes only when its page has come.
    const at = tabs.findIndex((tab) => tab.id === event.currentTarget.dataset.tab);
    const next = tabs[(at + towards + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    list.current.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
    onSelect(next.id);
  };
  return (
    <>
      <div ref={list} className="ac-tabs" role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
            onKeyDown={follow}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${selected}`}>
        {children}
      </div>
    </>
  );
}
