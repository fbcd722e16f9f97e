// How do a catalogue's messages become words to say: checked arguments in, a sentence of this language out?
import type { GetICUArgs } from '@schummar/icu-type-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { isolate } from './isolate.ts';
import { dirOf } from './languages.ts';

interface ArgumentTypes {
  ICUArgument: string;
  ICUNumberArgument: number;
  ICUDateArgument: Date;
}

/** What a message asks for, by name, without what is given once for all. */
type Asked<Message extends string, Given extends string> = Omit<GetICUArgs<Message, ArgumentTypes>, Given>;

type Said<Message extends string, Given extends string> = keyof Asked<Message, Given> extends never
  ? string
  : (asked: Asked<Message, Given>) => string;

/** A catalogue as it is used: a text, or a function of exactly the arguments its message names. */
export type Words<Messages, Given extends string = never> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string
    ? Said<Messages[Key], Given>
    : Words<Messages[Key], Given>;
};

/** The same keys in another language. */
export type Translation<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Translation<Messages[Key]>;
};

interface Group {
  readonly [key: string]: string | Group;
}
interface Spoken {
  readonly [key: string]: unknown;
}

/** The words of `messages`, whose plurals and numbers follow `locale`; `given` fills its names in every message. */
export function sayIn<Messages extends object, Given extends string = never>(
  messages: Messages,
  locale: string,
  given: Readonly<Record<Given, string>> = {} as Record<Given, string>,
): Words<Messages, Given> {
  return sayGroup(messages as unknown as Group, locale, given) as Words<Messages, Given>;
}

function sayGroup(group: Group, locale: string, given: Readonly<Record<string, string>>): Spoken {
  return Object.fromEntries(
    Object.entries(group).map(([key, message]) => [
      key,
      typeof message === 'string' ? say(message, locale, given) : sayGroup(message, locale, given),
    ]),
  );
}

function say(message: string, locale: string, given: Readonly<Record<string, string>>): unknown {
  if (!message.includes('{')) return message;
  // Read when first said: most pages say few of the many.
  let read: IntlMessageFormat | null = null;
  const fillIn = dirOf(locale) === 'rtl' ? isolatedIn(message) : (all: Filled) => all;
  const fill = (asked: Filled): string => {
    read ??= readMessage(message, locale);
    return String(read.format(fillIn({ ...given, ...asked })));
  };
  const names = [...message.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g)].map(([, name = '']) => name);
  return names.every((name) => Object.hasOwn(given, name)) ? fill({}) : fill;
}

type Filled = Readonly<Record<string, string | number>>;

/** Names, amounts and addresses keep their own direction in a sentence written from the right. */
function isolatedIn(message: string): (all: Filled) => Filled {
  const choosing = new Set([...message.matchAll(/\{\s*(\w+)\s*,\s*select/g)].map(([, name]) => name));
  const isolated = ([name, value]: [string, string | number]): [string, string | number] =>
    typeof value === 'string' && !choosing.has(name) ? [name, isolate(value)] : [name, value];
  return (all) => Object.fromEntries(Object.entries(all).map(isolated));
}

/** A message of this language; angle brackets are plain signs, for pages escape what is said. */
export function readMessage(message: string, locale: string): IntlMessageFormat {
  return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
}

/** The text for a code that comes from elsewhere; null: there is none. */
export function textFor(texts: object, code: string): string | null {
  const text: unknown = Object.hasOwn(texts, code) ? Reflect.get(texts, code) : null;
  return typeof text === 'string' ? text : null;
}

type Every<Saying> = (Saying extends (asked: infer Asked) => string ? (all: Asked) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** The same where some of the texts ask for arguments: all of theirs are handed in. */
export function sayFor<Sayings extends object>(
  sayings: Sayings,
  code: string,
  asked: UnionToIntersection<Every<Sayings[keyof Sayings]>>,
): string | null {
  const saying: unknown = Object.hasOwn(sayings, code) ? Reflect.get(sayings, code) : null;
  if (typeof saying === 'function') return String(saying(asked));
  return typeof saying === 'string' ? saying : null;
}

type UnionToIntersection<Union> = (Union extends unknown ? (all: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
