// Why does a button not stand here that others have?
import type { Act } from '@aftercare/core/staff/roles.ts';
import { useRights } from '../api/rights.ts';
import { useAsking } from '../messages/asking.ts';
import { useReader } from '../messages/reader.ts';
import { Paragraph } from '../ui/text.tsx';

/** One sentence and whom to ask, for who may not do this; nothing for who may. */
export function RightsNote({ act }: { readonly act: Act }) {
  const { words } = useReader();
  const rights = useRights();
  const ask = useAsking();
  if (rights.may(act)) return null;
  return <Paragraph muted>{`${words.rights.acts[act]} ${ask(rights.owners)}`}</Paragraph>;
}
