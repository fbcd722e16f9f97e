// Does any page or mail of the portal say a word that is not from the catalogue?
import { expect, test } from 'vitest';
import { brand, noticeSamples } from '../../apps/portal/src/mails/notice-samples.ts';
import { markedLanguage } from '../../packages/words/src/languages.ts';
import { portalMails, portalPages } from '../support/portal-gallery.ts';
import { strayWords, stringsIn } from './stray-words.ts';

const mark = (text: string) => `⟦${text}⟧`;
const pages = {
  ...portalPages(mark, { language: markedLanguage }),
  ...portalMails(mark, { language: markedLanguage }),
};
/** What people wrote, of which the samples mark only a part; countries as Intl calls them. */
const countries = ['Germany', 'Norway', 'Switzerland'];
const data = [...stringsIn(noticeSamples('')), ...stringsIn(brand), 'Kaikatu', 'Kiel', ...countries];

/** What is read or read out, a text each. */
function textsOf(html: string): string[] {
  const body = html.replaceAll(/<style>[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '');
  const named = [...body.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  return [...body.split(/<[^>]*>/), ...named].map(decode);
}

function decode(text: string): string {
  return text.replaceAll(/&(?:#39|quot|lt|gt|amp);/g, ' ');
}

test.each(Object.keys(pages))('%s', (name) => {
  expect(strayWords(textsOf(pages[name] ?? ''), data)).toEqual([]);
});

test('a word beside the catalogue is seen', () => {
  expect(strayWords(textsOf(`<p>${mark('Hello')} there, Mia</p>`), ['Mia'])).toEqual(['there,']);
});
