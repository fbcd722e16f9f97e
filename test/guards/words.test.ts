// Is the catalogue whole in every language: no key missing, none too many, each message one that can be said?
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { details } from '../../packages/core/src/details/details.ts';
import type { NoticeKind } from '../../packages/core/src/notifications/triggers.ts';
import { reasonCodes } from '../../packages/core/src/returns/reasons.ts';
import type { TaskKind } from '../../packages/core/src/tasks.ts';
import { problemCodes } from '../../packages/core/src/wire/portal.ts';
import { catalogues } from '../../packages/words/src/catalogue.ts';
import { languageCodes, languages, mainLanguage } from '../../packages/words/src/languages.ts';
import { productText, usesOf } from './message-uses.ts';
import { faultsOf, listMessages, missingCategories } from './messages.ts';
import { root } from './rooms.ts';

const english = listMessages(catalogues[mainLanguage]);

describe.each(languageCodes)('in %s', (language) => {
  const messages = listMessages(catalogues[language]);

  test('there is every key, and no other', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('every message can be read, asks for what the English one asks for, and knows every plural of the language', () => {
    const faults = [...messages].flatMap(([key, message]) =>
      faultsOf({ message, english: english.get(key) ?? '', language }).map((fault) => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('its own name and direction stand in the list', () => {
    const named = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '';
    expect(languages[language].name.toLowerCase()).toBe(named.toLowerCase());
  });
});

test.each([
  ['{n, plural, one {# day} other {# days}}', 'pl', ['few', 'many']],
  ['{n, plural, one {# day} other {# days}}', 'en', []],
  ['{n, plural, =1 {A day} other {# days}}', 'en', ['one']],
  ['{a, select, yes {{n, plural, other {x}}} other {}}', 'de', ['one']],
])('%s in %s lacks %j', (message, language, lacking) => {
  expect(missingCategories(message, language)).toEqual(lacking);
});

test.each([
  ['{n, plural, one {x}', 'can’t be read'],
  ['{m}', 'asks for m: argument, not n: argument'],
  ['{n, number}', 'asks for n: number, not n: argument'],
  ["{n} isn't", 'has a straight apostrophe'],
])('%s in place of {n} %s', (message, fault) => {
  expect(faultsOf({ message, english: '{n}', language: 'en' }).join()).toContain(fault);
});

test('every code that rules, forms and notices can name has its words', () => {
  const { reasons, problems, server, admin } = catalogues[mainLanguage];
  // Left out, these would not compile.
  const mails: Readonly<Record<NoticeKind | 'door' | 'staff-door', string>> = server.mails;
  const tasks: Readonly<Record<TaskKind, string>> = admin.taskKinds;
  expect(Object.keys(reasons).sort()).toEqual([...reasonCodes].sort());
  expect(Object.keys(server.details.said).sort()).toEqual(Object.keys(details).sort());
  expect(Object.keys(problems).sort()).toEqual([...problemCodes].sort());
  expect(Object.values({ ...mails, ...tasks }).filter((text) => text === '')).toEqual([]);
});

test('no message is kept that nothing says', () => {
  const text = productText();
  expect([...english.keys()].filter((key) => !usesOf(key, text))).toEqual([]);
});

test('no detail is kept that nothing tells', () => {
  const rooms = ['packages', 'web/src'].flatMap((room) =>
    globSync(`${room}/**/*.ts`, {
      cwd: root,
      exclude: (path) => /node_modules|generated|\.test\.ts$|details\.ts$/.test(path),
    }),
  );
  const text = rooms.map((file) => readFileSync(join(root, file), 'utf8')).join();
  expect(Object.keys(details).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});

test('a message nothing says is seen', () => {
  expect(usesOf('shopper.frame.neverSaid', productText())).toBe(false);
});
