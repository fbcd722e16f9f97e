// How does a screen do something exactly once, and say how it went?
import type { Problem } from '@aftercare/core/wire/admin.ts';
import { useCallback, useRef, useState } from 'react';
import type { Answer } from './client.ts';

export interface Command {
  readonly sending: boolean;
  readonly problem: Problem | null;
  run(act: () => Promise<Answer<null>>, settle: (answer: Answer<null>) => Promise<void>): Promise<void>;
  dismiss(): void;
}

/** One command at a time: until the last one is sent and `settle` has shown its outcome, none is begun. */
export function useCommand(): Command {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  // State alone is too slow for a double click: both clicks see the same render.
  const busy = useRef(false);
  const run = useCallback<Command['run']>(async (act, settle) => {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    setProblem(null);
    try {
      const answer = await act();
      setProblem(answer.ok ? null : answer.problem);
      await settle(answer);
    } finally {
      busy.current = false;
      setSending(false);
    }
  }, []);
  const dismiss = useCallback(() => setProblem(null), []);
  return { sending, problem, run, dismiss };
}
