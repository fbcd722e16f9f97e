// Does every address keep the frame's shop, and none its proof of identity?
import { expect, test } from 'vitest';
import { withFrameQuery, withoutProof } from './frame-query.ts';

const opened = '?shop=fjord.myshopify.com&host=abc&embedded=1&id_token=secret&hmac=secret&session=secret';

test('shop and host go along to the next screen; the token that opened the frame does not', () => {
  expect(withFrameQuery('/returns', opened)).toBe('/returns?shop=fjord.myshopify.com&host=abc&embedded=1');
});

test('a link keeps its own query and place', () => {
  expect(withFrameQuery('/returns?tab=money#top', '?shop=a')).toBe('/returns?tab=money&shop=a#top');
});

test('outside a frame nothing is added', () => {
  expect(withFrameQuery('/orders', '')).toBe('/orders');
});

test('the proof leaves the address as soon as it is read; all else stays', () => {
  expect(withoutProof(`${opened}&tab=money`)).toBe('?shop=fjord.myshopify.com&host=abc&embedded=1&tab=money');
  expect(withoutProof('?id_token=secret')).toBe('');
});
