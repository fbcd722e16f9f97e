// How is a rule filled in? In its own place in the list, where Done closes it.
import { useReader } from '../../../messages/reader.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { FocusPlace, Group } from '../../../ui/group.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Paragraph, Subheading } from '../../../ui/text.tsx';
import { ConditionFields, type RuleFieldsProps } from './condition-fields.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { RuleText } from './rule-text.tsx';

export interface RuleEditorProps extends RuleFieldsProps {
  readonly label: string;
  onDone(): void;
  onRemove(): void;
}

/** The fields, how they read as a sentence, and the two ways out. */
export function RuleEditor({ label, onDone, onRemove, ...props }: RuleEditorProps) {
  const { policyRules } = useReader().words;
  const { rule, errors, currency, countsCategories, onChange } = props;
  return (
    <Group label={label} onEnter={onDone}>
      <Stack>
        <Subheading>{label}</Subheading>
        <FocusPlace name={`${rule.id} name`}>
          <TextField
            label={policyRules.name}
            help={policyRules.nameHelp}
            maxLength={80}
            value={rule.name}
            error={errors.name}
            onChange={(name) => onChange({ name })}
          />
        </FocusPlace>
        <ConditionFields {...props} />
        <OutcomeFields {...props} />
        <Paragraph>
          <RuleText rule={rule} currency={currency} countsCategories={countsCategories} />
        </Paragraph>
        <Row>
          <Button label={policyRules.done} primary onPress={onDone} />
          <Button label={policyRules.remove} onPress={onRemove} />
        </Row>
      </Stack>
    </Group>
  );
}
