// What does a return cost the shopper, and which is approved by rule?
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { ChoiceField, TextField } from '../../ui/fields.tsx';
import type { PolicyDraft } from './policy-draft.ts';
import { PolicyTextField } from './policy-text-field.tsx';
import type { PolicyFieldsProps, PolicyForm } from './use-policy-form.ts';

const payers = ['FreeReturn', 'ReturnFeesCustomerResponsibility', 'ReturnShippingFees'] as const;

/** Fees and the limit of approval by rule. */
export function FeeFields({ form, currency }: Pick<PolicyFieldsProps, 'form' | 'currency'>) {
  const { policy, ownWords } = useReader().words;
  const { draft, errors, change } = form;
  const source = form.sources.returnFees;
  return (
    <>
      <Card title={policy.fees}>
        <PolicyTextField
          form={form}
          field="restockingFeeBasisPoints"
          label={policy.restocking}
          help={policy.restockingHelp}
          kind="decimal"
          suffix="%"
        />
        {form.isReadOnly ? (
          <TextField
            label={policy.whoPays}
            value={policy.whoPaysOptions[draft.returnFees]}
            readOnly
            onChange={() => undefined}
          />
        ) : (
          <ChoiceField<PolicyDraft['returnFees']>
            label={policy.whoPays}
            {...(source === undefined ? {} : { help: ownWords.takenFrom({ sentence: source }) })}
            value={draft.returnFees}
            error={errors.returnFees}
            options={payers.map((value) => ({ value, label: policy.whoPaysOptions[value] }))}
            onChange={(returnFees) => change({ returnFees })}
          />
        )}
        <ParcelField form={form} currency={currency} />
      </Card>
      <Card title={policy.approval}>
        <PolicyTextField
          form={form}
          field="autoApproveBelow"
          label={policy.autoApprove}
          help={policy.autoApproveHelp}
          kind="decimal"
          suffix={currency}
        />
      </Card>
    </>
  );
}

/** Only asked when it is kept; shown all the same while something is wrong in it. */
function ParcelField({ form, currency }: { readonly form: PolicyForm; readonly currency: string }) {
  const { policy } = useReader().words;
  const { draft, errors } = form;
  if (draft.returnFees !== 'ReturnShippingFees' && errors.returnShippingFee === undefined) return null;
  return (
    <PolicyTextField
      form={form}
      field="returnShippingFee"
      label={policy.parcel}
      help={policy.parcelHelp}
      kind="decimal"
      suffix={currency}
    />
  );
}
