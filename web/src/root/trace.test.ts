// Does an id come along from where it was given, and never a word that tells who somebody is?
import { expect, test } from 'vitest';
import { requestIdOf } from './trace.ts';

const parent = '4bf92f3577b34da6a3ce929d0e0e4736';

test.each<[string, Record<string, string>, string]>([
  [
    'a proxy’s own',
    { 'x-request-id': 'F058EBD6-02F7-4D3F-942E-904344E8CDE5' },
    'f058ebd6-02f7-4d3f-942e-904344e8cde5',
  ],
  ['a trace’s', { traceparent: `00-${parent}-00f067aa0ba902b7-01` }, parent],
  [
    'the proxy’s before the trace’s',
    { 'x-request-id': parent, traceparent: `00-${'a'.repeat(32)}-00f067aa0ba902b7-01` },
    parent,
  ],
])('%s is taken over', (_whose, headers, id) => {
  expect(requestIdOf(headers)).toBe(id);
});

test.each([
  ['a name', { 'x-request-id': 'Mia Karlsson, Hafenstrasse' }],
  ['an address', { 'x-request-id': 'mia.karlsson@example.com' }],
  ['a short number', { 'x-request-id': '0431 123456' }],
  ['one that never ends', { 'x-request-id': 'a'.repeat(65) }],
  ['a line break', { 'x-request-id': `${parent}\n{"level":60}` }],
  ['a trace of nothing', { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` }],
  ['a trace of another form', { traceparent: `01-${parent}` }],
  ['none', {}],
])('%s is not: it gets one of ours', (_what, headers) => {
  expect(requestIdOf(headers)).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/);
});
