import { expect, test } from 'vitest';
import { compares, matchesText, parseSearch } from './search.ts';

test('terms are read with their comparison, quotes and negation', () => {
  expect(parseSearch(`updated_at:>='2026-01-01T00:00:00Z' AND -tag:"no thanks" name:#1001 wool`)).toEqual([
    { field: 'updated_at', comparison: ':>=', value: '2026-01-01T00:00:00Z', isNegated: false },
    { field: 'tag', comparison: ':', value: 'no thanks', isNegated: true },
    { field: 'name', comparison: ':', value: '#1001', isNegated: false },
    { field: null, comparison: ':', value: 'wool', isNegated: false },
  ]);
});

test.each(['a OR b', '(a)'])('%s is refused rather than misread', (text) => {
  expect(() => parseSearch(text)).toThrow(/not supported/);
});

test('a bound includes its own moment only when it says so', () => {
  const [from] = parseSearch('updated_at:>=2026-01-02');
  const [after] = parseSearch('updated_at:>2026-01-02');
  const moment = Date.parse('2026-01-02T00:00:00Z');
  expect(from && compares(from, moment)).toBe(true);
  expect(after && compares(after, moment)).toBe(false);
});

test('texts compare without case and by their beginning before a star', () => {
  const [term] = parseSearch('email:ADA*');
  expect(term && matchesText(term, 'ada@example.com')).toBe(true);
  expect(term && matchesText(term, 'bea@example.com')).toBe(false);
});
