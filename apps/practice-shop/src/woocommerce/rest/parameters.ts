// What was asked for in the query, and which value does WordPress refuse?
import { toLocal } from '../world/moments.ts';
import type { Site } from '../world/site.ts';
import { type Params, RestError } from './route.ts';

/** As PHP fills $_GET: `a[]=1&a[1]=2` is a list, the last of two plain ones wins. */
export function readQuery(search: URLSearchParams): Params {
  const read = new Map<string, string | string[]>();
  for (const [name, value] of search) {
    const list = /^(.+)\[\d*\]$/.exec(name)?.[1];
    if (list === undefined) read.set(name, value);
    else read.set(list, [...[read.get(list) ?? []].flat(), value]);
  }
  return read;
}

export const textOf = (query: Params, name: string): string | undefined => {
  const value = query.get(name);
  return typeof value === 'string' ? value : undefined;
};

export function refuse(name: string, message: string, code = 'rest_invalid_param'): RestError {
  return new RestError(400, 'rest_invalid_param', `Invalid parameter(s): ${name}`, {
    data: {
      params: { [name]: message },
      details: { [name]: { code, message, data: code === 'rest_invalid_type' ? { param: name } : null } },
    },
  });
}

/** A whole number within bounds. */
export function wholeOf(
  query: Params,
  name: string,
  { otherwise, low, high }: { otherwise: number; low?: number; high?: number },
): number {
  const value = query.get(name);
  if (value === undefined || value === '') return otherwise;
  const number = Number(value);
  if (Array.isArray(value) || !Number.isInteger(number))
    throw refuse(name, `${name} is not of type integer.`, 'rest_invalid_type');
  if (low !== undefined && high !== undefined && (number < low || number > high))
    throw refuse(
      name,
      `${name} must be between ${low} (inclusive) and ${high} (inclusive)`,
      'rest_out_of_bounds',
    );
  if (low !== undefined && number < low)
    throw refuse(name, `${name} must be greater than or equal to ${low}`, 'rest_out_of_bounds');
  return number;
}

/** Ids by commas or as a list; what is none counts as 0. */
export function idsOf(query: Params, name: string): number[] {
  return listOf(query, name).map((id) => Number.parseInt(id, 10) || 0);
}

export function listOf(query: Params, name: string): string[] {
  const value = query.get(name);
  if (value === undefined) return [];
  const items = Array.isArray(value) ? value : value.split(',');
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

export function choiceOf<C extends string>(
  query: Params,
  name: string,
  choices: readonly C[],
  otherwise: C,
): C {
  const value = textOf(query, name);
  if (value === undefined || value === '') return otherwise;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const named = `${choices.slice(0, -1).join(', ')}, and ${choices.at(-1)}`;
  throw refuse(name, `${name} is not one of ${named}.`, 'rest_not_in_enum');
}

export const isYes = (query: Params, name: string): boolean =>
  ['1', 'true', 'yes'].includes((textOf(query, name) ?? '').toLowerCase());

const DATE = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * A date as WordPress compares it: by the shop's wall clock. One with a zone is turned into that clock first,
 * even when it is then held against a column that lies in UTC.
 */
export function wallClockOf(site: Site, query: Params, name: string): string | undefined {
  const value = textOf(query, name);
  if (value === undefined || value === '') return undefined;
  if (!DATE.test(value)) throw refuse(name, 'Invalid date.', 'rest_invalid_date');
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/i.test(value);
  if (!hasZone) return value.replace(' ', 'T').slice(0, 19);
  return toLocal(new Date(value).toISOString().slice(0, 19), site.info.timezone);
}
