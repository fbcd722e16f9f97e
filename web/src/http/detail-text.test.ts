// Does every reader read what was found in their own language, with what others said left as it was said?
import { details, type FactKind } from '@aftercare/core/details/details.ts';
import { tell } from '@aftercare/core/details/tell.ts';
import { languageCodes, markedLanguage } from '@aftercare/words/languages.ts';
import { unmarkedOf } from '@aftercare/words/marked.ts';
import { describe, expect, test } from 'vitest';
import { sayEvidence } from './admin/id-text.ts';
import { readerIn } from './reader.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

/** One fact of every kind, none of which has a letter. */
const samples: Readonly<Record<FactKind, unknown>> = {
  name: '88',
  count: 3,
  amount: eur(1500),
  day: '2026-05-29',
  status: 'OPEN',
  payment: 'PENDING',
  goods: [
    { quantity: 2, title: '7', variant: '40' },
    { quantity: 1, title: null, variant: null },
  ],
  said: ['502'],
};

/** As `tell` keeps it. */
const kept = Object.entries(details).map(([code, facts]) => {
  const given = Object.entries<FactKind>(facts).map(([name, kind]) => [name, samples[kind]]);
  return [code, `${code} ${JSON.stringify(Object.fromEntries(given))}`] as const;
});

describe.each([...languageCodes])('in %s', (language) => {
  test.each(kept)('%s is a sentence that names each of its facts', (code, text) => {
    const said = readerIn(language).why(text);
    expect(said).not.toContain(code);
    expect(said).not.toMatch(/undefined|object|[{}]/);
    if (language !== 'en') expect(said).not.toBe(readerIn('en').why(text));
    const kinds = Object.values<FactKind>(details[code as keyof typeof details]);
    if (kinds.includes('said')) expect(said).toContain('502');
    if (kinds.includes('name')) expect(said).toContain('88');
  });
});

test.each(kept)('%s has no word that stands beside the catalogue', (_, text) => {
  const beside = unmarkedOf(readerIn(markedLanguage).why(text));
  // Days and "and" are written by Intl, in English where it does not know the language.
  expect(beside.replaceAll(/\b(?:Fri|May|and)\b/g, '')).not.toMatch(/\p{L}/u);
});

const amounts = tell('OTHER_AMOUNT_MOVED', {
  refund: 'gid://shop/Refund/88',
  moved: eur(1500),
  meant: eur(2000),
});

test.each([
  ['en', 'Refund 88 moved €15.00 instead of €20.00.'],
  ['de', 'Mit Rückerstattung 88 flossen 15,00\u00a0€ statt 20,00\u00a0€.'],
  ['fr', 'Le remboursement 88 a versé 15,00\u00a0€ au lieu de 20,00\u00a0€.'],
  ['pl', 'W ramach zwrotu pieniędzy 88 wypłacono 15,00\u00a0€ zamiast 20,00\u00a0€.'],
])('in %s the amounts of the evidence are written as there', (locale, words) => {
  expect(sayEvidence(readerIn(locale), { state: 'person', evidence: amounts })).toBe(words);
});

test('in Arabic each fact keeps its own direction', () => {
  const said = sayEvidence(readerIn('ar-EG'), { state: 'person', evidence: amounts });
  expect(said).toContain('\u206888\u2069');
  expect(said).toMatch(/[٠-٩]٫[٠-٩]{2}/);
});

test.each([
  ['en', 'R-1: Nothing was sent and no money moved: “Throttled”'],
  ['de', 'R-1: Es wurde nichts gesendet, und es floss kein Geld: „Throttled“'],
  ['fr', 'R-1\u00a0: Rien n’a été envoyé et l’argent n’a pas bougé\u00a0: «\u00a0Throttled\u00a0»'],
])('in %s what the platform said stands in that language’s own marks, word for word', (locale, words) => {
  const why = [tell('NOTHING_SENT', { why: ['Throttled'] })];
  expect(readerIn(locale).why(tell('ABOUT_RETURN', { rma: 'R-1', why }))).toBe(words);
});

test('of several answers each stands in its own marks', () => {
  expect(readerIn('de').why(tell('OTHERS_SAID', { said: ['No stock', 'No funds'] }))).toBe(
    'Die Antwort war „No stock“ und „No funds“',
  );
});

test('what the platform wrote from the right turns nothing around it', () => {
  const said = readerIn('de').why(tell('OTHERS_SAID', { said: ['שגיאה'] }));
  expect(said).toBe('Die Antwort war „\u2068שגיאה\u2069“');
});

test('a rule’s code inside is its sentence, and the words of others follow it', () => {
  const why = ['NOT_OPEN', 'Throttled'];
  expect(readerIn('en').why(tell('NOTHING_SENT', { why }))).toBe(
    'Nothing was sent and no money moved: This return is not open. “Throttled”',
  );
});

test('a text from before is shown as it is', () => {
  const old = 'Refund X1 moved €15.00 of €20.00.';
  for (const language of languageCodes) expect(readerIn(language).why(old)).toBe(old);
});

test('goods are listed as the language lists', () => {
  const goods = [
    { quantity: 2, title: 'Becher', variant: 'blau' },
    { quantity: 1, title: null, variant: null },
  ];
  expect(readerIn('de').why(tell('PUT_INTO_STOCK', { rma: 'R-1', goods }))).toBe(
    'R-1: Bitte zurück in den Bestand buchen: 2 × Becher (blau) und 1 × ein Artikel, der nicht mehr in der Bestellung steht.',
  );
});

test('a request’s last day is written out', () => {
  const asked = tell('DATA_REQUESTED', { request: '7', orders: 2, day: '2026-12-23' });
  expect(readerIn('de').why(asked)).toBe(
    'Anfrage 7; sie nennt 2 Bestellungen. Zu beantworten bis Mi., 23. Dez. 2026.',
  );
});
