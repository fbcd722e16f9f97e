// How is a true answer made to lack a field, or to carry one nobody asked for?
import type { Faults } from '../world/faults.ts';
import type { Body } from './execution.ts';

/** Applies `missing-field` and `unknown-field` to what would have been answered. */
export function distort(faults: Faults, operation: string | undefined, body: Body): Body {
  let data = body.data;
  if (typeof data !== 'object' || data === null) return body;
  if (faults.fires('missing-field', operation)) data = withoutOne(data);
  if (faults.fires('unknown-field', operation)) data = withUnknown(data);
  return { ...body, data };
}

// The last field of the innermost first object: never the root, for its absence would be no answer at all.
function withoutOne(data: object): unknown {
  const [key, inner] = Object.entries(data).find(([, value]) => isObject(value)) ?? [];
  if (key !== undefined && isObject(inner)) return { ...data, [key]: withoutOne(inner) };
  return Object.fromEntries(Object.entries(data).slice(0, -1));
}

function withUnknown(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withUnknown);
  if (!isObject(data)) return data;
  const inner = Object.entries(data).map(([key, value]) => [key, withUnknown(value)]);
  return { ...Object.fromEntries(inner), fieldOfTomorrow: { new: true } };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
