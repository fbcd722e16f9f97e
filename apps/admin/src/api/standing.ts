// Is whoever looks at these screens still signed in?
import { createContext, useContext, useSyncExternalStore } from 'react';

export interface Standing {
  isSignedOut(): boolean;
  /** The server no longer knows who asks. */
  end(): void;
  watch(onChange: () => void): () => void;
}

/** Signed in, until told otherwise; what follows is a page loaded anew. */
export function createStanding(): Standing {
  const watchers = new Set<() => void>();
  let signedOut = false;
  return {
    isSignedOut: () => signedOut,
    end() {
      signedOut = true;
      for (const tell of watchers) tell();
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

const StandingContext = createContext<Standing>(createStanding());

export const StandingProvider = StandingContext.Provider;

/** True once a call was refused because nobody is signed in. */
export function useIsSignedOut(): boolean {
  const standing = useContext(StandingContext);
  return useSyncExternalStore(standing.watch, standing.isSignedOut);
}
