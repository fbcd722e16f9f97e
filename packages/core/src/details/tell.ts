// How is what was found kept where a sentence would stand, so that each reader gets it in their own language?
import {
  type Detail,
  type DetailCode,
  details,
  type Fact,
  type FactKind,
  type FactsOf,
  factKinds,
} from './details.ts';

/** `OTHER_AMOUNT_MOVED {"refund":"88",…}`: what is kept. It always has a space, for an id has none. */
export function tell<C extends DetailCode>(code: C, facts: FactsOf<C>): string {
  return `${code} ${JSON.stringify(facts)}`;
}

/** One reason or many: a rule's codes stay codes; what others said is kept as theirs. */
export function tellReasons(reasons: readonly string[]): string {
  if (reasons.every(isCode)) return reasons.join(' ');
  const [only, second] = reasons;
  if (only !== undefined && second === undefined && readDetail(only) !== null) return only;
  return tell('OTHERS_SAID', { said: [...reasons] });
}

/** The detail again; null: it is a plain text, of somebody else or from before. */
export function readDetail(text: string): Detail | null {
  const [, code, json] = /^([A-Z_]+) (\{.*\})$/s.exec(text) ?? [];
  if (code === undefined || json === undefined || !isDetailCode(code)) return null;
  const kept = parse(json);
  if (kept === null) return null;
  const facts: Record<string, Fact> = {};
  for (const [name, kind] of Object.entries<FactKind>(details[code])) {
    const fact = factKinds[kind].safeParse(Reflect.get(kept, name));
    if (!fact.success) return null;
    facts[name] = { kind, value: fact.data } as Fact;
  }
  return { code, facts };
}

/** Whether it is a code as the rules give them, and nothing else. */
export function isCode(text: string): boolean {
  return /^[A-Z]+(?:_[A-Z]+)+$/.test(text);
}

function isDetailCode(code: string): code is DetailCode {
  return Object.hasOwn(details, code);
}

function parse(json: string): object | null {
  try {
    const kept: unknown = JSON.parse(json);
    return typeof kept === 'object' ? kept : null;
  } catch {
    // Somebody else's text that looks like one of ours.
    return null;
  }
}
