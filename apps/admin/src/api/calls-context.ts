// How does a screen get at the calls?
import { createContext, useContext } from 'react';
import type { Calls } from './calls.ts';

const CallsContext = createContext<Calls | null>(null);
const TestCallsContext = createContext<Calls | null>(null);

export const CallsProvider = CallsContext.Provider;
/** The same calls, about the returns of a test. */
export const TestCallsProvider = TestCallsContext.Provider;

/** The calls of this app's server. */
export function useCalls(): Calls {
  const calls = useContext(CallsContext);
  if (calls === null) throw new Error('useCalls stands outside CallsProvider');
  return calls;
}

/** The calls about a test's returns. */
export function useTestCalls(): Calls {
  const calls = useContext(TestCallsContext);
  if (calls === null) throw new Error('useTestCalls stands outside TestCallsProvider');
  return calls;
}
