// When do two tags, or two SKUs, count as the same?
import { foldTyped } from '../wire/typed-text.ts';

const plain = /^[\x20-\x7e]*$/;

/**
 * A tag, an SKU or a country as it is compared: case does not matter, nor spaces around, nor how a letter is put together,
 * nor what can't be seen. In capitals, since there "ß" is "SS", a Greek word's last sigma like any, and the Turkish "ı" an "I".
 */
export function foldMark(text: string): string {
  if (plain.test(text)) return text.trim().toUpperCase();
  return foldTyped(text).toUpperCase().replaceAll('\u0130', 'I');
}
