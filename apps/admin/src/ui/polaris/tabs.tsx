// Which part of a list is wanted?
import { Tabs as PolarisTabs } from '@shopify/polaris';
import type { TabsProps } from '../tabs.tsx';

/** One tab chosen of several, and what it holds. */
export function Tabs<V extends string>({ tabs, selected, moreLabel, children, onSelect }: TabsProps<V>) {
  const index = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === selected),
  );
  const choose = (position: number) => {
    const tab = tabs[position];
    if (tab !== undefined) onSelect(tab.id);
  };
  return (
    <PolarisTabs
      tabs={tabs.map(({ id, label }) => ({ id, content: label, panelID: `${id}-panel` }))}
      selected={index}
      onSelect={choose}
      disclosureText={moreLabel}
    >
      {children}
    </PolarisTabs>
  );
}
