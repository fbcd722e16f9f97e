// What is typed and not sent yet: where is it while whoever typed it signs in again?
import { createContext, useContext, useEffect, useState } from 'react';

/** In memory while one is in; in this browser from the end of a session to the next, for the same shop. */
export interface Typed {
  /** Whose screens these are. Returns where they stood when their session ended; null: they begin anew. */
  open(shop: string): string | null;
  /** What stands in these fields now; undefined: nothing that would be missed. */
  note(key: string, value: unknown): void;
  /** What stood in them, once. */
  take(key: string): unknown;
  /** The session has ended at this address. */
  keep(path: string): void;
}

interface Kept {
  readonly shop: string;
  readonly at: number;
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const place = 'aftercare.typed';
/** As long as a session, so that nobody finds yesterday's words. */
const lifeMs = 12 * 3_600_000;

/** `storage` is null where a frame around us opens lost sessions again by itself. */
export function createTyped(storage: Storage | null, now: () => number = Date.now): Typed {
  const fields = new Map<string, unknown>();
  let kept: Record<string, unknown> = {};
  let ours = '';
  return {
    open(shop) {
      ours = shop;
      const found = read(storage?.getItem(place) ?? null);
      storage?.removeItem(place);
      if (found === null || found.shop !== shop || now() - found.at > lifeMs) return null;
      kept = { ...found.fields };
      return /^\/(?!\/)/.test(found.path) ? found.path : null;
    },
    note(key, value) {
      if (value === undefined) fields.delete(key);
      else fields.set(key, value);
    },
    take(key) {
      const value = kept[key];
      delete kept[key];
      return value;
    },
    keep(path) {
      if (ours === '') return;
      const all: Kept = { shop: ours, at: now(), path, fields: Object.fromEntries(fields) };
      storage?.setItem(place, JSON.stringify(all));
    },
  };
}

function read(text: string | null): Kept | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return fits({ shop: '', at: 0, path: '', fields: {} }, value) ? (value as Kept) : null;
  } catch {
    // Not of our writing.
    return null;
  }
}

const TypedContext = createContext<Typed>(createTyped(null));

export const TypedProvider = TypedContext.Provider;

/** Where typed text is kept. */
export function useTyped(): Typed {
  return useContext(TypedContext);
}

/**
 * As `useState`, of what a person types: the end of a session loses nothing of it. `sample` has every list filled, where
 * the first value may have an empty one that does not tell what stands in it.
 */
export function useTypedState<T>(key: string, initial: T | (() => T), sample?: T) {
  const typed = useTyped();
  const [first] = useState(initial);
  const [value, setValue] = useState<T>(() => {
    const before = typed.take(key);
    return fits(sample ?? first, before) ? (before as T) : first;
  });
  useEffect(() => {
    typed.note(key, JSON.stringify(value) === JSON.stringify(first) ? undefined : value);
    return () => typed.note(key, undefined);
  }, [typed, key, value, first]);
  return [value, setValue] as const;
}

/** Of the same build: fields may have come or gone since it was kept. */
function fits(like: unknown, value: unknown): boolean {
  if (Array.isArray(like)) return Array.isArray(value) && value.every((one) => fits(like[0], one));
  if (typeof like !== 'object' || like === null) return typeof like === typeof value;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(like).every(([name, part]) => fits(part, Reflect.get(value, name)));
}
