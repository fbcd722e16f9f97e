// In which language does this visitor read the portal, and how does a choice travel along?

import type { Frame } from '@aftercare/portal/frame/frame.ts';
import { languageName, withLanguage } from '@aftercare/portal/frame/language.ts';
import {
  dirOf,
  languageOf,
  localeFor,
  mainLanguage,
  readWishes,
  withCountry,
} from '@aftercare/words/languages.ts';
import type { Request } from 'express';
import type { Shop } from '../../flows/store.ts';
import { readText } from '../input.ts';
import type { Reply } from '../route.ts';

type Spoken = Pick<Frame, 'language' | 'dir' | 'chosen' | 'here'>;

/** Their choice on a page of ours, else what their browser asks for; the shop's country says how it is written where they don't. */
export function languageFor(request: Request, shop: Shop | null): Spoken {
  const country = shop?.facts?.countryCode ?? null;
  const chosen = localeFor([readText(request.query[languageName])], null);
  const wishes = readWishes(request.get('accept-language'));
  // The browser's own spelling of the chosen language says of which country: "de" of "de-AT".
  const same = wishes.find((wish) => chosen !== null && languageOf(wish) === languageOf(chosen));
  const language =
    localeFor(chosen === null ? wishes : [same, chosen], country) ?? withCountry(mainLanguage, country);
  return {
    language,
    dir: dirOf(language),
    chosen: chosen === null ? null : languageOf(chosen),
    here: request.method === 'GET' ? placeOf(request) : null,
  };
}

/** What a page was brought along in its address, without what the shop's proxy adds. */
function placeOf({ query }: Request): string {
  const { kept, country } = query;
  const place = new URLSearchParams();
  // As we seal it; anything else is nobody's page to come back to.
  if (typeof kept === 'string' && /^[\w.-]+$/.test(kept)) place.set('kept', kept);
  if (typeof country === 'string' && /^[A-Z]{2}$/.test(country)) place.set('country', country);
  return place.toString();
}

/** Where a visitor is sent on to stays in the language they chose. */
export function inLanguage(reply: Reply, { base, chosen }: Pick<Frame, 'base' | 'chosen'>): Reply {
  const location = reply.headers?.location;
  if (chosen === null || reply.status !== 303 || typeof location !== 'string') return reply;
  if (!location.startsWith(`${base}/`) || /[?&]lang=/.test(location)) return reply;
  return { ...reply, headers: { ...reply.headers, location: withLanguage(location, chosen) } };
}
