// How does a screen get at the calls?
import { createContext, useContext } from 'react';
import type { Calls } from './calls.ts';

const CallsContext = createContext<Calls | null>(null);

export const CallsProvider = CallsContext.Provider;

/** The calls of this app's server. */
export function useCalls(): Calls {
  const calls = useContext(CallsContext);
  if (calls === null) throw new Error('useCalls stands outside CallsProvider');
  return calls;
}
