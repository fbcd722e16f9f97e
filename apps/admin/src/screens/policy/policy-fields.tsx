// Which fields make up the policy?
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Form } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { useSaveBarPlace } from '../../ui/save-bar.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { FeeFields } from './fee-fields.tsx';
import { PolicyTextField } from './policy-text-field.tsx';
import { PromisesCard } from './promises-card.tsx';
import { RulesCard } from './rules/rules-card.tsx';
import type { PolicyFieldsProps, PolicyForm } from './use-policy-form.ts';
import { WindowCard } from './window-card.tsx';

/** The whole form, in groups. */
export function PolicyFields({ form, currency, countsCategories }: PolicyFieldsProps) {
  const { policy } = useReader().words;
  const place = useSaveBarPlace();
  return (
    <Form onSubmit={form.publish}>
      <Stack>
        <WindowCard form={form} countsCategories={countsCategories} />
        <FeeFields form={form} currency={currency} />
        <RulesCard form={form} currency={currency} countsCategories={countsCategories} />
        <PromisesCard form={form} />
        <SendingCard form={form} />
        <Card>
          <Paragraph muted>{policy.appliesNext}</Paragraph>
          {place === 'none' && !form.isReadOnly ? <PublishButtons form={form} /> : null}
        </Card>
      </Stack>
    </Form>
  );
}

/** Where nobody has a save bar, the form ends with its own two buttons. */
function PublishButtons({ form }: { readonly form: PolicyForm }) {
  const { policy } = useReader().words;
  const { isDirty, canPublish, command, discard } = form;
  return (
    <Row>
      <Button label={policy.publish} primary submit disabled={!canPublish} loading={command.sending} />
      <Button label={policy.discard} disabled={!isDirty} onPress={discard} />
    </Row>
  );
}

function SendingCard({ form }: { readonly form: PolicyForm }) {
  const { policy } = useReader().words;
  return (
    <Card title={policy.sending}>
      <PolicyTextField
        form={form}
        field="returnAddress"
        label={policy.address}
        help={policy.addressHelp}
        lines={5}
      />
      <PolicyTextField
        form={form}
        field="instructions"
        label={policy.instructions}
        help={policy.instructionsHelp}
        lines={4}
      />
    </Card>
  );
}
