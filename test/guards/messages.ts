// What does a message of the catalogue ask for, and what is wrong with it?
import {
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { readMessage } from '../../packages/words/src/words.ts';

/** Every message by its path: "shopper.frame.skip". */
export function listMessages(group: object, path: readonly string[] = []): Map<string, string> {
  const entries = Object.entries(group).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value]]
      : [...listMessages(value, [...path, key])],
  );
  return new Map(entries);
}

interface Judged {
  readonly message: string;
  readonly english: string;
  readonly language: string;
}

/** Each fault in a few words; none for a good message. */
export function faultsOf({ message, english, language }: Judged): string[] {
  const asked = argumentsOf(message);
  if (asked === null) return ['can’t be read'];
  const faults: string[] = [];
  const wanted = argumentsOf(english) ?? '';
  if (asked !== wanted) faults.push(`asks for ${asked || 'nothing'}, not ${wanted || 'nothing'}`);
  const lacking = missingCategories(message, language);
  if (lacking.length > 0) faults.push(`has no plural for ${lacking.join(', ')}`);
  // In ICU an apostrophe begins what is not read; people write the curved one anyway.
  if (message.includes("'")) faults.push('has a straight apostrophe');
  if (message !== message.trim()) faults.push('begins or ends with a space');
  return faults;
}

/** "amount: argument, n: number", plurals as numbers; null: the message can't be read. */
export function argumentsOf(message: string): string | null {
  const elements = read(message);
  if (elements === null) return null;
  const kinds = flatten(elements).flatMap((element) => {
    if (element.type === TYPE.argument) return [`${element.value}: argument`];
    if (element.type === TYPE.number || isPluralElement(element)) return [`${element.value}: number`];
    if (isSelectElement(element))
      return [`${element.value}: ${Object.keys(element.options).sort().join('|')}`];
    return [];
  });
  return [...new Set(kinds)].sort().join(', ');
}

/** The plural categories of the language that a plural of this message leaves out. */
export function missingCategories(message: string, language: string): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const plurals = flatten(read(message) ?? []).filter(isPluralElement);
  const lacking = plurals.flatMap(({ options }) => categories.filter((one) => !Object.hasOwn(options, one)));
  return [...new Set(lacking)].sort();
}

function read(message: string): MessageFormatElement[] | null {
  try {
    return readMessage(message, 'en').getAst();
  } catch {
    // What can't be read is what the caller asks about.
    return null;
  }
}

function flatten(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) =>
    isPluralElement(element) || isSelectElement(element)
      ? [element, ...Object.values(element.options).flatMap(({ value }) => flatten(value))]
      : [element],
  );
}
