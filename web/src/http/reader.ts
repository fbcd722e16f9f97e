// In which language is a request answered that brings no page of its own: by whose browser, in whose shop?
import { readDetail } from '@aftercare/core/details/tell.ts';
import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import { localeFor, mainLanguage, readWishes } from '@aftercare/words/languages.ts';
import { textFor } from '@aftercare/words/words.ts';
import type { Request } from 'express';
import type { Shop } from '../flows/store.ts';
import { sayDetail } from './detail-text.ts';

export interface Reader {
  readonly locale: string;
  readonly say: Spoken<'server'>;
  /** The sentence for a code of the rules; what is no code of ours is shown as it is. */
  reason(code: string): string;
  /** What was found or said: a detail in the reader's words; of any other text its codes, and the rest as it is. */
  why(said: string): string;
}

/** Staff read as their browser asks; amounts and days as in the shop's country where it doesn't say. */
export function readerOf(request: Request, shop: Shop | null = null): Reader {
  const wishes = readWishes(request.get('accept-language'));
  return readerIn(localeFor(wishes, shop?.facts?.countryCode ?? null) ?? mainLanguage);
}

/** A reader of this locale. */
export function readerIn(locale: string): Reader {
  const reasons = wordsOf('reasons', locale);
  const say = wordsOf('server', locale);
  const reason = (code: string) => textFor(reasons, code) ?? code;
  const reader: Reader = { locale, say, reason, why };
  function why(said: string): string {
    const detail = readDetail(said);
    return detail === null ? sayCodes(reader, said) : sayDetail(reader, detail);
  }
  return reader;
}

/** Texts from before details were kept, and those of others. */
function sayCodes({ say, reason }: Reader, said: string): string {
  return said
    .replaceAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g, (code) => textFor(say.whys, code) ?? reason(code))
    .replaceAll(/“([\w-]+)”/g, (whole, kind) => {
      const name = textFor(say.mails, kind);
      return name === null ? whole : say.mailNamed({ name });
    });
}
