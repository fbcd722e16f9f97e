// Which fields make up the policy?
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { FeeFields } from './fee-fields.tsx';
import type { PolicyForm } from './use-policy-form.ts';

export interface PolicyFieldsProps {
  readonly form: PolicyForm;
  readonly currency: string;
}

/** The whole form, in groups. */
export function PolicyFields({ form, currency }: PolicyFieldsProps) {
  const { policy } = useReader().words;
  return (
    <Form onSubmit={form.publish}>
      <Stack>
        <WindowCard form={form} />
        <FeeFields form={form} currency={currency} />
        <SendingCard form={form} />
        <Paragraph muted>{policy.appliesNext}</Paragraph>
        <Row>
          <Button
            label={policy.publish}
            primary
            submit
            disabled={!form.isDirty}
            loading={form.command.sending}
          />
          <Button label={policy.discard} disabled={!form.isDirty} onPress={form.discard} />
        </Row>
      </Stack>
    </Form>
  );
}

function WindowCard({ form: { draft, errors, change } }: { readonly form: PolicyForm }) {
  const { policy } = useReader().words;
  return (
    <Card title={policy.window}>
      <TextField
        label={policy.days}
        help={policy.daysHelp}
        kind="whole"
        suffix={policy.daySuffix}
        value={draft.merchantReturnDays}
        error={errors.merchantReturnDays}
        onChange={(merchantReturnDays) => change({ merchantReturnDays })}
      />
      <TextField
        label={policy.assumed}
        help={policy.assumedHelp}
        kind="whole"
        suffix={policy.daySuffix}
        value={draft.assumedDeliveryDays}
        error={errors.assumedDeliveryDays}
        onChange={(assumedDeliveryDays) => change({ assumedDeliveryDays })}
      />
      <TextField
        label={policy.finalSale}
        help={policy.finalSaleHelp}
        value={draft.finalSaleTag}
        error={errors.finalSaleTag}
        onChange={(finalSaleTag) => change({ finalSaleTag })}
      />
    </Card>
  );
}

function SendingCard({ form: { draft, errors, change } }: { readonly form: PolicyForm }) {
  const { policy } = useReader().words;
  return (
    <Card title={policy.sending}>
      <TextField
        label={policy.address}
        help={policy.addressHelp}
        lines={4}
        value={draft.returnAddress}
        error={errors.returnAddress}
        onChange={(returnAddress) => change({ returnAddress })}
      />
      <TextField
        label={policy.instructions}
        help={policy.instructionsHelp}
        lines={4}
        value={draft.instructions}
        error={errors.instructions}
        onChange={(instructions) => change({ instructions })}
      />
    </Card>
  );
}
