// How is one field of the policy typed?
import { useReader } from '../../messages/reader.ts';
import { TextField, type TextFieldProps } from '../../ui/fields.tsx';
import type { PolicyField } from './policy-draft.ts';
import type { PolicyForm } from './use-policy-form.ts';

export interface PolicyTextFieldProps
  extends Pick<TextFieldProps, 'label' | 'help' | 'kind' | 'suffix' | 'lines'> {
  readonly form: PolicyForm;
  readonly field: Exclude<PolicyField, 'returnFees' | 'countedFrom' | 'rules'>;
}

/** What stands in a field of the draft, and what is wrong in it. */
export function PolicyTextField({ form, field, help = '', ...look }: PolicyTextFieldProps) {
  const { ownWords } = useReader().words;
  const sentence = form.sources[field];
  return (
    <TextField
      {...look}
      help={sentence === undefined ? help : `${help} ${ownWords.takenFrom({ sentence })}`.trim()}
      value={form.draft[field]}
      error={form.errors[field]}
      readOnly={form.isReadOnly}
      onChange={(text) => form.change({ [field]: text })}
    />
  );
}
