// How is one route's request turned into hundreds that nobody should send?
import { form, json, type Sent } from './call.ts';
import { pathParts, queries, rawForms, rawJson, texts, values, wrongTypes } from './oddities.ts';

export interface Target {
  readonly method: string;
  /** With its parameters, as `:id`. */
  readonly pattern: string;
  /** The value of each parameter that leads somewhere. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What a page or screen would send; null where nothing is sent. */
  readonly base:
    | { readonly kind: 'json'; readonly body: unknown }
    | { readonly kind: 'form'; readonly body: Record<string, string> }
    | null;
}

/** Every mutation of a route, its order fixed. */
export function mutationsOf(target: Target): Sent[] {
  const { method } = target;
  const path = fill(target, {});
  const bodies =
    target.base === null
      ? bodiesOfNone()
      : target.base.kind === 'json'
        ? jsonBodies(target.base.body)
        : formBodies(target.base.body);
  return [
    ...Object.keys(target.parameters).flatMap((name) =>
      pathParts.map((part) => ({ method, path: fill(target, { [name]: part }) })),
    ),
    ...queries.map((query) => ({ method, path: path + query })),
    ...bodies.map((sent) => ({ method, path, ...sent })),
    ...wrongTypes.map((headers) => ({ method, path, headers, body: '{"a":1}' })),
    ...['PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'].map((other) => ({ method: other, path })),
    { method, path: `http://[bad${path}` },
    { method, path: `//${path}` },
    { method, path: `${path}/` },
    { method, path: path.toUpperCase() },
    { method, path, headers: { 'x-forwarded-for': 'a'.repeat(3_000), 'x-http-method-override': 'DELETE' } },
    { method, path, headers: { cookie: `${'a=b;'.repeat(1_000)}__proto__=1` } },
  ];
}

function fill({ pattern, parameters }: Target, changes: Record<string, string>): string {
  const known = { ...parameters, ...changes };
  return pattern.replaceAll(/:(\w+)/g, (_, name: string) => known[name] ?? '');
}

type Body = Pick<Sent, 'headers' | 'body'>;

const asJson = (body: string | Buffer): Body => ({ headers: json, body });
const asForm = (body: string): Body => ({ headers: form, body });

function bodiesOfNone(): Body[] {
  return [...rawJson.map(asJson), ...rawForms.map(asForm)];
}

function jsonBodies(base: unknown): Body[] {
  const whole = values.map((value) => asJson(text(value)));
  const parts = placesOf(base).flatMap((place) => [
    ...values.map((value) => asJson(text(changed(base, place, value)))),
    asJson(text(changed(base, place, undefined))),
  ]);
  const more = asJson(text({ ...(typeof base === 'object' ? base : {}), surplus: 1 }));
  return [...bodiesOfNone(), ...whole, ...parts, more];
}

function formBodies(base: Record<string, string>): Body[] {
  const encode = (fields: Record<string, string>) =>
    asForm(
      Object.entries(fields)
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`)
        .join('&'),
    );
  const parts = Object.keys(base).flatMap((name) => {
    const { [name]: _, ...without } = base;
    return [encode(without), ...texts.map((value) => encode({ ...base, [name]: value }))];
  });
  const asWritten = Object.keys(base).flatMap((name) =>
    values.map((value) => asJson(text({ ...base, [name]: value }))),
  );
  return [...bodiesOfNone(), ...parts, ...asWritten, encode({ ...base, surplus: '1' })];
}

const text = (value: unknown) => JSON.stringify(value) ?? '';

/** Every place within a value, as the keys that lead there. */
function placesOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...placesOf(inner).map((rest) => [key, ...rest]),
  ]);
}

/** A copy with one place changed; `undefined` leaves it out. */
function changed(value: unknown, [key = '', ...rest]: string[], to: unknown): unknown {
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  Reflect.set(copy, key, rest.length === 0 ? to : changed(Reflect.get(copy, key), rest, to));
  return copy;
}
