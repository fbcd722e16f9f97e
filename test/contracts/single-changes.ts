// How is one single value of an account of an order made another, each in turn?

/** Names and places that lead to a value. */
export type Path = readonly (string | number)[];

/** The way to every single value. */
export function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The same account with the value at this place made another. */
export function withValue<T>(value: T, path: Path, change: (before: unknown) => unknown): T {
  return replaced(value, path, change) as T;
}

function replaced(value: unknown, [key, ...rest]: Path, change: (before: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((each, at) => (at === key ? replaced(each, rest, change) : each));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, change) };
}

/** Another value of the same kind: an amount stays an amount, a currency a currency, a time a time. */
export function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  if (value === null || /^\d{4}-\d{2}-\d{2}T/.test(text)) return timeLike(text);
  if (/^-?\d+(\.\d+)?$/.test(text)) return (Number(text) + 1).toFixed(text.split('.')[1]?.length ?? 0);
  if (/^[A-Z]{3}$/.test(text)) return text === 'SEK' ? 'NOK' : 'SEK';
  return `${text}-changed`;
}

function timeLike(time: string): string {
  return time.endsWith('Z') ? '2020-01-01T00:00:00Z' : '2020-01-01T00:00:00';
}

/** The path without places in lists; what stands under a key of its own by that key: "order.meta_data[_key].value". */
export function shapeOf(root: unknown, path: Path): string {
  let at: unknown = root;
  let shape = '';
  for (const step of path) {
    at = (at as Record<string | number, unknown>)[step];
    if (typeof step === 'string') shape += shape === '' ? step : `.${step}`;
    else if (typeof at === 'object' && at !== null && 'key' in at) shape += `[${String(at.key)}]`;
  }
  return shape;
}
