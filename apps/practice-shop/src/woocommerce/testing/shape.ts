// What shape does an answer have: which fields, of which types? For holding ours against recorded ones.

export type Shape = string | { [key: string]: Shape } | Shape[];

/** Field by field; of a list, what its first row looks like. Order of fields counts for nothing. */
export function shapeOf(value: unknown): Shape {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

/** Where two shapes differ, path by path. A list without rows and a null say nothing of what could be there. */
export function differencesOf(ours: Shape, recorded: Shape, path = ''): string[] {
  if (Array.isArray(ours) && Array.isArray(recorded)) {
    const [one, other] = [ours[0], recorded[0]];
    return one === undefined || other === undefined ? [] : differencesOf(one, other, `${path}[]`);
  }
  if (ours === 'null' || recorded === 'null') return [];
  if (
    typeof ours === 'string' ||
    typeof recorded === 'string' ||
    Array.isArray(ours) ||
    Array.isArray(recorded)
  )
    return ours === recorded ? [] : [`${path}: ours is ${nameOf(ours)}, recorded is ${nameOf(recorded)}`];
  const names = [...new Set([...Object.keys(ours), ...Object.keys(recorded)])];
  return names.flatMap((name) => {
    const at = path === '' ? name : `${path}.${name}`;
    const [one, other] = [ours[name], recorded[name]];
    if (one === undefined) return [`${at} is missing`];
    if (other === undefined) return [`${at} was never recorded`];
    return differencesOf(one, other, at);
  });
}

const nameOf = (shape: Shape): string =>
  typeof shape === 'string' ? shape : Array.isArray(shape) ? 'a list' : 'an object';
