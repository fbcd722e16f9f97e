// Whose admin is this, and who is at it? For the screens within the shell, which waits until that is known.
import type { Session } from '@aftercare/core/wire/admin.ts';
import { useOutletContext } from 'react-router-dom';

/** The open session. */
export function useSession(): Session {
  return useOutletContext<Session>();
}
