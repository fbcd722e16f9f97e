// How is the state of a return shown?
import type { Stage } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../messages/reader.ts';
import { Badge, type Tone } from '../ui/badge.tsx';

const tones: Record<Stage, Tone> = {
  DECIDE: 'attention',
  RECEIVE: 'info',
  PAY: 'attention',
  PAYING: 'info',
  PAID: 'success',
  DECLINED: 'neutral',
  CANCELED: 'neutral',
  PERSON: 'critical',
  CLOSED: 'neutral',
};

/** Word and tone of a stage. */
export function StageBadge({ stage }: { readonly stage: Stage }) {
  const { words } = useReader();
  return <Badge word={words.stages[stage]} tone={tones[stage]} />;
}
