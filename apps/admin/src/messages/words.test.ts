// Does every sentence call the platform by its own name?
import { expect, test } from 'vitest';
import { en } from './en.ts';

/** Every sentence of `words`, with anything for what it is filled with. */
function sentencesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return sentencesOf(words({}, {}, {}));
  return words !== null && typeof words === 'object' ? Object.values(words).flatMap(sentencesOf) : [];
}

const sentences = sentencesOf(en('WooCommerce'));

test('no sentence names a platform that is not the shop’s', () => {
  expect(sentences.length).toBeGreaterThan(300);
  expect(sentences.filter((sentence) => sentence.includes('Shopify'))).toEqual([]);
});

test('where the platform is meant, its name stands', () => {
  expect(sentences).toContain('We don’t know if WooCommerce paid. Don’t pay again.');
});

test('what can be done about a task is not the task said again', () => {
  const { taskKinds, taskHints } = en('WooCommerce');
  const kinds = new Set(Object.values(taskKinds));
  expect(Object.values(taskHints).filter((hint) => kinds.has(hint))).toEqual([]);
});
