// What may whoever is at these screens do, and whom do they ask for the rest?
import { type Act, acts } from '@aftercare/core/staff/roles.ts';
import type { OwnRights } from '@aftercare/core/wire/staff.ts';
import { createContext, useContext } from 'react';

export interface Rights extends Pick<OwnRights, 'role' | 'owners'> {
  may(act: Act): boolean;
}

/** Before it is known, everything is drawn as for one who may: the server says no in any case. */
const unknown: OwnRights = { role: 'owner', paysUpTo: null, may: acts, owners: [] };

const RightsContext = createContext<OwnRights>(unknown);

export const RightsProvider = RightsContext.Provider;

/** The rights of this session. */
export function useRights(): Rights {
  const { role, owners, may } = useContext(RightsContext);
  return { role, owners, may: (act) => may.includes(act) };
}
