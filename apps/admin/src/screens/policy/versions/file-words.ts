// Why can't a file be put into the form? In words that name what is wrong in it.
import type { PolicyFileProblem, WrongField } from '@aftercare/core/policy/policy-file.ts';
import { fieldLabel } from './change-words.ts';
import type { ChangeTeller } from './told-change.ts';

/** A file from elsewhere may have hundreds. */
const mostNamed = 5;

/** What to tell whoever chose it; `own` is the shop's currency. */
export function tellFileProblem(problem: PolicyFileProblem, own: string, teller: ChangeTeller): string {
  const { file } = teller.reader.words.versions;
  switch (problem.code) {
    case 'NOT_JSON':
      return file.notJson;
    case 'OTHER_FORMAT':
      return file.otherFormat;
    case 'OTHER_CURRENCY':
      return file.otherCurrency({ its: problem.currency, own });
    case 'FIELDS': {
      const wrong = problem.wrong.map((one) => tellField(one, teller));
      const { unknown } = problem;
      return [
        ...(unknown.length === 0 ? [] : [file.unknown({ list: list(unknown, teller) })]),
        ...(wrong.length === 0 ? [] : [file.wrong({ list: list(wrong, teller) })]),
      ].join(' ');
    }
  }
}

function tellField(wrong: WrongField, teller: ChangeTeller): string {
  const { file, rules } = teller.reader.words.versions;
  const { field } = wrong;
  if (field === 'shop' || field === 'version' || field === 'policy') return file.fields[field];
  if (field !== 'rules') return fieldLabel(field, teller);
  const { rule } = wrong;
  if (rule === null) return fieldLabel(field, teller);
  return rule.name === '' ? rules.unnamed(rule) : rules.named(rule);
}

function list(names: readonly string[], { reader }: ChangeTeller): string {
  const named = names.slice(0, mostNamed).map((name) => (name.length > 80 ? `${name.slice(0, 80)}…` : name));
  return new Intl.ListFormat(reader.locale).format(names.length > mostNamed ? [...named, '…'] : named);
}
