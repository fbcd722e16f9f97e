// How are settings laid out? In words what they are about, beside their cards; on a phone above them.
import type { ReactNode } from 'react';
import { useLook } from './look.ts';

export interface SectionProps {
  readonly title: string;
  readonly text: string;
  /** Where one sees what is set here. */
  readonly preview?: { readonly label: string; readonly url: string };
  readonly children: ReactNode;
}

/** One matter that can be set; stands within `Sections`. */
export function Section(props: SectionProps) {
  const { Section: Drawn } = useLook();
  return <Drawn {...props} />;
}

/** Several of them. */
export function Sections(props: { readonly children: ReactNode }) {
  const { Sections: Drawn } = useLook();
  return <Drawn {...props} />;
}
