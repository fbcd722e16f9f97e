// By when does the shop promise to answer and to pay, and by when is a parcel to be sent?
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { PolicyTextField } from './policy-text-field.tsx';
import type { PolicyForm } from './use-policy-form.ts';

const promises = [
  { field: 'answerWithinDays', label: 'answerWithin', help: 'answerWithinHelp' },
  { field: 'sendWithinDays', label: 'sendWithin', help: 'sendWithinHelp' },
  { field: 'refundWithinDays', label: 'refundWithin', help: 'refundWithinHelp' },
] as const;

/** The three promises, in days. */
export function PromisesCard({ form }: { readonly form: PolicyForm }) {
  const { policy } = useReader().words;
  return (
    <Card title={policy.promises}>
      <Paragraph muted>{policy.promisesText}</Paragraph>
      {promises.map(({ field, label, help }) => (
        <PolicyTextField
          key={field}
          form={form}
          field={field}
          label={policy[label]}
          help={policy[help]}
          kind="whole"
          suffix={policy.daySuffix}
        />
      ))}
    </Card>
  );
}
