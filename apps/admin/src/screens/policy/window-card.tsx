// How long may something go back, and from when is that counted?
import type { Policy } from '@aftercare/core/policy/policy.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { ChoiceField, TextField } from '../../ui/fields.tsx';
import { PolicyTextField } from './policy-text-field.tsx';
import type { PolicyFieldsProps, PolicyForm } from './use-policy-form.ts';

const starts = ['ORDER', 'FULFILLMENT', 'DELIVERY', 'LAST_DELIVERY'] as const;

/** The days, from when they are counted, and what can't go back at all. */
export function WindowCard({ form, countsCategories }: Pick<PolicyFieldsProps, 'form' | 'countsCategories'>) {
  const { policy } = useReader().words;
  const { countedFrom } = form.draft;
  const isFromDelivery = countedFrom === 'DELIVERY' || countedFrom === 'LAST_DELIVERY';
  return (
    <Card title={policy.window}>
      <PolicyTextField
        form={form}
        field="merchantReturnDays"
        label={policy.days}
        kind="whole"
        suffix={policy.daySuffix}
      />
      <CountedFrom form={form} />
      <PolicyTextField
        form={form}
        field="assumedDeliveryDays"
        label={policy.assumed}
        help={isFromDelivery ? policy.assumedHelp : policy.assumedHelpOfOthers}
        kind="whole"
        suffix={policy.daySuffix}
      />
      <PolicyTextField
        form={form}
        field="finalSaleTag"
        label={countsCategories ? policy.finalSaleOfCategories : policy.finalSale}
        help={countsCategories ? policy.finalSaleHelpOfCategories : policy.finalSaleHelp}
      />
    </Card>
  );
}

function CountedFrom({ form }: { readonly form: PolicyForm }) {
  const { policy, ownWords } = useReader().words;
  const { countedFrom } = form.draft;
  const sentence = form.sources.countedFrom;
  const help = policy.daysHelp[countedFrom];
  const told = {
    label: policy.countedFrom,
    help: sentence === undefined ? help : `${help} ${ownWords.takenFrom({ sentence })}`,
  };
  if (form.isReadOnly) {
    const value = policy.countedFromOptions[countedFrom];
    return <TextField {...told} value={value} readOnly onChange={() => undefined} />;
  }
  return (
    <ChoiceField<Policy['countedFrom']>
      {...told}
      value={countedFrom}
      error={form.errors.countedFrom}
      options={starts.map((value) => ({ value, label: policy.countedFromOptions[value] }))}
      onChange={(chosen) => form.change({ countedFrom: chosen })}
    />
  );
}
