// Is everything that one value says said by another too?

/** Whether `whole` says all of `part`, and perhaps more; lists say the same only with the same items in the same order. */
export function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(whole, part);
  if (typeof whole !== 'object' || whole === null) return false;
  if (Array.isArray(part) && !(Array.isArray(whole) && whole.length === part.length)) return false;
  return Object.entries(part).every(([name, value]) => holds(Reflect.get(whole, name), value));
}
