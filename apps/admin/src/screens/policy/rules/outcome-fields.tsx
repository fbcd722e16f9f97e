// What does a rule say where it fits?
import { useReader } from '../../../messages/reader.ts';
import { ChoiceField, TextField } from '../../../ui/fields.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { Paragraph, Subheading } from '../../../ui/text.tsx';
import type { RuleFieldsProps } from './condition-fields.tsx';
import type { RuleDraft } from './rule-draft.ts';

const answers = ['open', 'eligible', 'needsReview', 'ineligible'] as const;
const payers = ['FreeReturn', 'ReturnFeesCustomerResponsibility', 'ReturnShippingFees'] as const;

/** The answer, the days, the fee, the way back; each may stay open. */
export function OutcomeFields(props: RuleFieldsProps) {
  const { policy, policyRules } = useReader().words;
  const { rule, errors, onChange } = props;
  return (
    <Stack>
      <Subheading>{policyRules.outcome}</Subheading>
      <Paragraph muted>{policyRules.outcomeHelp}</Paragraph>
      <ChoiceField<RuleDraft['answer']>
        label={policyRules.answer}
        value={rule.answer}
        error={errors.answer}
        options={answers.map((value) => ({ value, label: policyRules.answers[value] }))}
        onChange={(answer) => onChange({ answer })}
      />
      <Message {...props} />
      <TextField
        label={policy.days}
        help={policyRules.openHelp}
        kind="whole"
        suffix={policy.daySuffix}
        value={rule.days}
        error={errors.days}
        onChange={(days) => onChange({ days })}
      />
      <TextField
        label={policy.restocking}
        help={policyRules.openHelp}
        kind="decimal"
        suffix="%"
        value={rule.restocking}
        error={errors.restocking}
        onChange={(restocking) => onChange({ restocking })}
      />
      <WayBack {...props} />
    </Stack>
  );
}

/** Only asked where a shopper would read it; shown all the same while something is wrong in it. */
function Message({ rule, errors, onChange }: RuleFieldsProps) {
  const { policyRules } = useReader().words;
  if (rule.answer !== 'ineligible' && errors.message === undefined) return null;
  return (
    <TextField
      label={policyRules.message}
      help={policyRules.messageHelp}
      lines={3}
      maxLength={300}
      value={rule.message}
      error={errors.message}
      onChange={(message) => onChange({ message })}
    />
  );
}

function WayBack({ rule, errors, currency, onChange }: RuleFieldsProps) {
  const { policy, policyRules } = useReader().words;
  const isKept = rule.returnFees === 'ReturnShippingFees' || errors.parcel !== undefined;
  return (
    <>
      <ChoiceField<RuleDraft['returnFees']>
        label={policy.whoPays}
        value={rule.returnFees}
        error={errors.returnFees}
        options={[
          { value: 'open', label: policyRules.wayOpen },
          ...payers.map((value) => ({ value, label: policy.whoPaysOptions[value] })),
        ]}
        onChange={(returnFees) => onChange({ returnFees })}
      />
      {isKept ? (
        <TextField
          label={policy.parcel}
          help={policy.parcelHelp}
          kind="decimal"
          suffix={currency}
          value={rule.parcel}
          error={errors.parcel}
          onChange={(parcel) => onChange({ parcel })}
        />
      ) : null}
    </>
  );
}
