// How does a screen follow something it reads: not yet, here, or failed?
import type { Problem } from '@aftercare/core/wire/admin.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from './client.ts';

export type Resource<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly value: T };

/** Reads `load` when `key` changes; `reload` keeps what stands until the new answer is here. */
export function useResource<T>(key: string, load: () => Promise<Answer<T>>) {
  const [held, hold] = useState<{ key: string; resource: Resource<T> }>({ key, resource: LOADING });
  const newest = useRef(0);
  const latestLoad = useRef(load);
  latestLoad.current = load;

  const reload = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    const answer = await latestLoad.current();
    // An older answer that comes later must not cover a newer one.
    if (mine === newest.current) hold({ key, resource: toResource(answer) });
  }, [key]);

  useEffect(() => {
    void reload();
    return () => {
      newest.current += 1;
    };
  }, [reload]);

  return { resource: held.key === key ? held.resource : LOADING, reload };
}

const LOADING = { state: 'loading' } as const;

function toResource<T>(answer: Answer<T>): Resource<T> {
  return answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', problem: answer.problem };
}

/** Calls `reload` every few seconds while `active`. */
export function usePolling(active: boolean, reload: () => Promise<void>): void {
  useEffect(() => {
    if (!active) return;
    const timer = setInterval(() => void reload(), POLL_MILLISECONDS);
    return () => clearInterval(timer);
  }, [active, reload]);
}

const POLL_MILLISECONDS = 3000;
