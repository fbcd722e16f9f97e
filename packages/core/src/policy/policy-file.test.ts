// Does a policy come back from its file as it was, and is a file that is none refused by name?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftPolicy } from './draft.ts';
import { currenciesOf, policyFileName, readPolicyFile, writePolicyFile } from './policy-file.ts';
import { anyPolicy } from './sample-policies.ts';

const policy = draftPolicy({ name: 'Fjord', currency: 'EUR' });
const written = { format: 'aftercare-policy/1', shop: 'fjord.example', version: 3, policy };
const read = (value: unknown) => readPolicyFile(JSON.stringify(value), 'EUR');
const withPolicy = (more: object) => ({ ...written, policy: { ...policy, ...more } });
const rule = { name: 'Sale', when: {}, outcome: { answer: 'eligible' } };

test('a file says its format, its shop and its version first, and is named by the version', () => {
  expect(writePolicyFile({ shop: 'fjord.example', version: 3, policy })).toMatch(
    /^\{\n {2}"format": "aftercare-policy\/1",\n {2}"shop": "fjord\.example",\n {2}"version": 3,\n {2}"policy": \{\n {4}"merchantReturnDays": 30,\n/,
  );
  expect(policyFileName(3)).toBe('aftercare-policy-v3.json');
});

test('whatever policy is written is read as it was', () => {
  fc.assert(
    fc.property(anyPolicy, (any) => {
      const file = { shop: 'fjord.example', version: 7, policy: any };
      expect(readPolicyFile(writePolicyFile(file), 'EUR')).toEqual({ ok: true, ...file });
    }),
  );
});

test('two policies that say the same are the same file, however their fields stand', () => {
  const turned = Object.fromEntries(Object.entries(policy).reverse()) as typeof policy;
  const file = (one: typeof policy) => writePolicyFile({ shop: 'a', version: 1, policy: one });
  expect(file(turned)).toBe(file(policy));
});

test('a field that was not asked for when the file was written gets what versions of then have', () => {
  const { rules, countedFrom, answerWithinDays, ...older } = policy;
  expect(read({ ...written, policy: older })).toMatchObject({ ok: true, policy });
});

describe('a file that can’t be taken says why', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['a picture', '\u0089PNG'],
    ['a table', 'days;fee\n30;5'],
    ['half a file', JSON.stringify(written).slice(0, 80)],
  ])('%s is no JSON', (_, text) => {
    expect(readPolicyFile(text, 'EUR')).toEqual({ ok: false, problem: { code: 'NOT_JSON' } });
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a number', 3],
    ['a list', [written]],
    ['a policy alone', policy],
    ['a later format', { ...written, format: 'aftercare-policy/2' }],
  ])('%s is another format', (_, value) => {
    expect(read(value)).toEqual({ ok: false, problem: { code: 'OTHER_FORMAT' } });
  });

  test.each<[string, unknown, string[], unknown[]]>([
    ['a field nobody knows', withPolicy({ colour: 'red' }), ['policy.colour'], []],
    ['one beside the policy', { ...written, note: 'x' }, ['note'], []],
    [
      'a name that objects have by birth',
      withPolicy({ ['__proto__']: 1, constructor: 1 }),
      ['policy.__proto__', 'policy.constructor'],
      [],
    ],
    [
      'one within a rule',
      withPolicy({ rules: [rule, { ...rule, when: { weekday: 'Monday' } }] }),
      ['policy.rules.1.when.weekday'],
      [],
    ],
    ['days that are none', withPolicy({ merchantReturnDays: 'many' }), [], [{ field: 'merchantReturnDays' }]],
    ['a missing field', withPolicy({ returnFees: undefined }), [], [{ field: 'returnFees' }]],
    ['a missing policy', { ...written, policy: undefined }, [], [{ field: 'policy' }]],
    ['a version that is none', { ...written, version: 0 }, [], [{ field: 'version' }]],
    ['a missing shop', { ...written, shop: undefined }, [], [{ field: 'shop' }]],
    [
      'an amount below zero',
      withPolicy({ returnShippingFee: { minor: -1, currency: 'EUR' } }),
      [],
      [{ field: 'returnShippingFee' }],
    ],
    [
      'a rule, by its place and name, once',
      withPolicy({
        rules: [rule, { ...rule, name: 'Shoes', outcome: { answer: 'maybe', merchantReturnDays: -1 } }],
      }),
      [],
      [{ field: 'rules', rule: { place: 2, name: 'Shoes' } }],
    ],
    [
      'a rule without a name',
      withPolicy({ rules: [7] }),
      [],
      [{ field: 'rules', rule: { place: 1, name: '' } }],
    ],
    ['rules that are no list', withPolicy({ rules: {} }), [], [{ field: 'rules', rule: null }]],
  ])('%s', (_, value, unknown, wrong) => {
    expect(read(value)).toEqual({ ok: false, problem: { code: 'FIELDS', unknown, wrong } });
  });

  test.each<[string, object]>([
    ['of the policy', { autoApproveBelow: { minor: 1, currency: 'USD' } }],
    ['of a rule', { rules: [{ ...rule, when: { worthFrom: { minor: 1, currency: 'USD' } } }] }],
    [
      'of a rule’s way back',
      {
        rules: [
          {
            ...rule,
            outcome: {
              wayBack: { returnFees: 'FreeReturn', returnShippingFee: { minor: 0, currency: 'USD' } },
            },
          },
        ],
      },
    ],
  ])('an amount %s in another currency than the shop’s', (_, more) => {
    expect(read(withPolicy(more))).toEqual({
      ok: false,
      problem: { code: 'OTHER_CURRENCY', currency: 'USD' },
    });
  });
});

test('no other currency hides in a policy', () => {
  fc.assert(
    fc.property(anyPolicy, (any) => {
      const all = [...JSON.stringify(any).matchAll(/"currency":"(\w+)"/g)].map(([, currency]) => currency);
      expect(currenciesOf(any).sort()).toEqual([...new Set(all)].sort());
    }),
  );
});
