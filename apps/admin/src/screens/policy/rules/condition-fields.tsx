// When does a rule fit? Only the conditions that are asked stand there; any other is a press away.
import { returnReasonSchema } from '@aftercare/core/returns/return.ts';
import { useMemo, useState } from 'react';
import { useReader } from '../../../messages/reader.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField, TextField } from '../../../ui/fields.tsx';
import { FieldRow } from '../../../ui/form.tsx';
import { FocusPlace, useFocusPlaces } from '../../../ui/group.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Paragraph, Subheading } from '../../../ui/text.tsx';
import { listCountries } from './countries.ts';
import { PickMany } from './pick-many.tsx';
import type { RuleDraft } from './rule-draft.ts';
import type { RuleErrors } from './rule-errors.ts';

export interface RuleFieldsProps {
  readonly rule: RuleDraft;
  readonly errors: RuleErrors;
  readonly currency: string;
  readonly countsCategories: boolean;
  onChange(part: Partial<RuleDraft>): void;
}

const kinds = ['countries', 'productTags', 'skus', 'reasons', 'customerTags', 'worth', 'earlier'] as const;
type Kind = (typeof kinds)[number];

/** The fields of the conditions that are asked, and the list of the others. */
export function ConditionFields(props: RuleFieldsProps) {
  const { policyRules } = useReader().words;
  const { rule } = props;
  const [asked, ask] = useState<readonly Kind[]>(() => kinds.filter((kind) => isAsked(rule, kind)));
  const focus = useFocusPlaces();
  // Another part of the screen may fill one as well.
  const shown = kinds.filter((kind) => asked.includes(kind) || isAsked(rule, kind));
  return (
    <Stack>
      <Subheading>{policyRules.when}</Subheading>
      <Paragraph muted>{policyRules.whenHelp}</Paragraph>
      {shown.map((kind) => (
        <FocusPlace key={kind} name={`${rule.id} ${kind}`}>
          <ConditionField {...props} kind={kind} />
        </FocusPlace>
      ))}
      <AnotherCondition
        left={kinds.filter((kind) => !shown.includes(kind))}
        countsCategories={props.countsCategories}
        onAdd={(kind) => {
          ask((before) => [...before, kind]);
          focus(`${rule.id} ${kind}`);
        }}
      />
    </Stack>
  );
}

function isAsked(rule: RuleDraft, kind: Kind): boolean {
  const typed = {
    countries: [...rule.countries, rule.country],
    productTags: [rule.productTags],
    skus: [rule.skus],
    reasons: [...rule.reasons, rule.reason],
    customerTags: [rule.customerTags],
    worth: [rule.worthFrom, rule.worthBelow],
    earlier: [rule.earlierAtLeast, rule.earlierWithin],
  }[kind];
  return typed.some((text) => text !== '');
}

interface AnotherConditionProps {
  readonly left: readonly Kind[];
  readonly countsCategories: boolean;
  onAdd(kind: Kind): void;
}

function AnotherCondition({ left, countsCategories, onAdd }: AnotherConditionProps) {
  const { policyRules } = useReader().words;
  const [kind, choose] = useState<Kind | ''>('');
  if (left.length === 0) return null;
  const labels = labelsOf(policyRules, countsCategories);
  const options = left.map((value) => ({ value, label: labels[value] }));
  const add = () => {
    if (kind === '') return;
    onAdd(kind);
    choose('');
  };
  return (
    <Stack tight>
      <ChoiceField<Kind | ''>
        label={policyRules.addCondition}
        value={kind}
        options={[{ value: '', label: policyRules.chooseCondition }, ...options]}
        onChange={choose}
      />
      <Row>
        <Button
          label={policyRules.addIt}
          accessibilityLabel={`${policyRules.addIt}: ${policyRules.addCondition}`}
          disabled={kind === ''}
          onPress={add}
        />
      </Row>
    </Stack>
  );
}

type Words = ReturnType<typeof useReader>['words']['policyRules'];

function labelsOf(policyRules: Words, countsCategories: boolean): Readonly<Record<Kind, string>> {
  const { conditions, productTagsOfCategories, customerRoles } = policyRules;
  if (!countsCategories) return conditions;
  return { ...conditions, productTags: productTagsOfCategories, customerTags: customerRoles };
}

type ConditionFieldProps = RuleFieldsProps & { readonly kind: Kind };

function ConditionField({ kind, ...props }: ConditionFieldProps) {
  if (kind === 'countries') return <Countries {...props} />;
  if (kind === 'reasons') return <Reasons {...props} />;
  if (kind === 'worth') return <Worth {...props} />;
  if (kind === 'earlier') return <Earlier {...props} />;
  return <Names {...props} field={kind} />;
}

function Countries({ rule, errors, onChange }: RuleFieldsProps) {
  const { words, locale } = useReader();
  const options = useMemo(() => listCountries(locale), [locale]);
  return (
    <PickMany
      place={`${rule.id} country`}
      label={words.policyRules.conditions.countries}
      error={errors.countries}
      options={options}
      chosen={rule.countries}
      last={rule.country}
      onChange={(countries, country) => onChange({ countries, country })}
    />
  );
}

function Reasons({ rule, errors, onChange }: RuleFieldsProps) {
  const { words } = useReader();
  return (
    <PickMany
      place={`${rule.id} reason`}
      label={words.policyRules.conditions.reasons}
      error={errors.reasons}
      options={returnReasonSchema.options.map((value) => ({ value, label: words.reasons[value] }))}
      chosen={rule.reasons}
      last={rule.reason}
      onChange={(reasons, reason) => onChange({ reasons, reason })}
    />
  );
}

type NamesProps = RuleFieldsProps & { readonly field: 'productTags' | 'skus' | 'customerTags' };

function Names({ rule, errors, countsCategories, field, onChange }: NamesProps) {
  const { policyRules } = useReader().words;
  const { listHelp, skusHelp, rolesHelp } = policyRules;
  const customersHelp = countsCategories ? rolesHelp : listHelp;
  return (
    <TextField
      label={labelsOf(policyRules, countsCategories)[field]}
      help={{ productTags: listHelp, skus: skusHelp, customerTags: customersHelp }[field]}
      value={rule[field]}
      error={errors[field]}
      onChange={(text) => onChange({ [field]: text })}
    />
  );
}

function Worth({ rule, errors, currency, onChange }: RuleFieldsProps) {
  const { policyRules } = useReader().words;
  return (
    <FieldRow>
      <TextField
        label={policyRules.worthFrom}
        help={policyRules.worthHelp}
        kind="decimal"
        suffix={currency}
        value={rule.worthFrom}
        error={errors.worthFrom}
        onChange={(worthFrom) => onChange({ worthFrom })}
      />
      <TextField
        label={policyRules.worthBelow}
        help={policyRules.worthHelp}
        kind="decimal"
        suffix={currency}
        value={rule.worthBelow}
        error={errors.worthBelow}
        onChange={(worthBelow) => onChange({ worthBelow })}
      />
    </FieldRow>
  );
}

function Earlier({ rule, errors, onChange }: RuleFieldsProps) {
  const { policy, policyRules } = useReader().words;
  return (
    <FieldRow>
      <TextField
        label={policyRules.earlierAtLeast}
        help={policyRules.earlierAtLeastHelp}
        kind="whole"
        value={rule.earlierAtLeast}
        error={errors.earlierAtLeast}
        onChange={(earlierAtLeast) => onChange({ earlierAtLeast })}
      />
      <TextField
        label={policyRules.earlierWithin}
        kind="whole"
        suffix={policy.daySuffix}
        value={rule.earlierWithin}
        error={errors.earlierWithin}
        onChange={(earlierWithin) => onChange({ earlierWithin })}
      />
    </FieldRow>
  );
}
