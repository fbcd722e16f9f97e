// How does a reader read what was found: a code with its facts, in the reader's own words?
import type { Detail, Fact } from '@aftercare/core/details/details.ts';
import { isCode, readDetail } from '@aftercare/core/details/tell.ts';
import { formatMoney } from '@aftercare/core/money/format.ts';
import { formatDay } from '@aftercare/portal/frame/text.ts';
import { isolate } from '@aftercare/words/isolate.ts';
import { dirOf } from '@aftercare/words/languages.ts';
import type { Reader } from './reader.ts';

/** The sentence; what others said in it stands in the reader's marks of quotation, word for word. */
export function sayDetail(reader: Reader, { code, facts }: Detail): string {
  const sentence: unknown = Reflect.get(reader.say.details.said, code);
  const said = Object.entries(facts).map(([name, fact]) => [name, sayFact(reader, fact)]);
  return typeof sentence === 'function' ? String(sentence(Object.fromEntries(said))) : String(sentence);
}

function sayFact(reader: Reader, fact: Fact): string | number {
  const { say, locale } = reader;
  switch (fact.kind) {
    case 'name':
    case 'count':
      return fact.value;
    case 'amount':
      return formatMoney(fact.value, locale);
    case 'day':
      return formatDay({ language: locale, timeZone: 'UTC' }, fact.value);
    case 'status':
      return say.details.statuses[fact.value];
    case 'payment':
      return say.details.payments[fact.value];
    case 'goods':
      return listIn(
        reader,
        fact.value.map((goods) => sayGoods(reader, goods)),
      );
    case 'said':
      return saySaid(reader, fact.value);
    default:
      return fact satisfies never;
  }
}

type Goods = Extract<Fact, { kind: 'goods' }>['value'][number];

function sayGoods({ say }: Reader, { quantity, title, variant }: Goods): string {
  if (title === null) return say.details.goods({ quantity, title: say.whys.LOST_ITEM });
  return variant === null
    ? say.details.goods({ quantity, title })
    : say.details.goodsOfKind({ quantity, title, variant });
}

/** Sentences follow one another; words of others are a list. */
function saySaid(reader: Reader, said: readonly string[]): string {
  const parts = said.map((one) => (isOurs(one) ? reader.why(one) : quote(reader, one)));
  return said.some(isOurs) ? parts.join(' ') : listIn(reader, parts);
}

function isOurs(said: string): boolean {
  return readDetail(said) !== null || said.split(' ').every(isCode);
}

function quote({ say, locale }: Reader, words: string): string {
  // Words written from the right would take the signs after them along.
  const isTurned = dirOf(locale) === 'ltr' && /[\u0590-\u08FF]/u.test(words);
  return say.details.quoted({ words: isTurned ? isolate(words) : words });
}

function listIn({ locale }: Reader, parts: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
