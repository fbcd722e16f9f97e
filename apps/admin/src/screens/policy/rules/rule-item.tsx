// How does one rule stand in the list, to be read, moved, changed and taken away?
import { useReader } from '../../../messages/reader.ts';
import { Button } from '../../../ui/button.tsx';
import { FocusPlace } from '../../../ui/group.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Muted, Paragraph, Subheading } from '../../../ui/text.tsx';
import type { RuleDraft } from './rule-draft.ts';
import { RuleText, type RuleTextProps } from './rule-text.tsx';

export interface RuleItemProps extends RuleTextProps {
  /** From one. */
  readonly n: number;
  readonly all: number;
}

/** Its number and name, and what it says. */
export function RuleSaid({ n, rule, ...how }: Omit<RuleItemProps, 'all'>) {
  const { policyRules } = useReader().words;
  const message = rule.message.trim();
  return (
    <Stack tight>
      <Subheading>{policyRules.numbered({ n, name: nameOf(rule, policyRules.unnamed) })}</Subheading>
      <Paragraph>
        <RuleText rule={rule} {...how} />
      </Paragraph>
      {rule.answer === 'ineligible' && message !== '' ? <Muted>{policyRules.told({ message })}</Muted> : null}
    </Stack>
  );
}

/** What a rule is called where it has no name yet. */
export function nameOf({ name }: Pick<RuleDraft, 'name'>, unnamed: string): string {
  return name.trim() === '' ? unnamed : name.trim();
}

export interface RuleButtonsProps extends Omit<RuleItemProps, 'currency' | 'countsCategories'> {
  onMove(by: 1 | -1): void;
  onChange(): void;
  onRemove(): void;
}

/** What can be done with it; each says to which rule. */
export function RuleButtons({ rule, n, all, onMove, onChange, onRemove }: RuleButtonsProps) {
  const { policyRules } = useReader().words;
  const name = nameOf(rule, policyRules.unnamed);
  const buttons = [
    { id: 'up', label: policyRules.moveUp, disabled: n === 1, onPress: () => onMove(-1) },
    { id: 'down', label: policyRules.moveDown, disabled: n === all, onPress: () => onMove(1) },
    { id: 'change', label: policyRules.change, disabled: false, onPress: onChange },
    { id: 'remove', label: policyRules.remove, disabled: false, onPress: onRemove },
  ];
  return (
    <Row>
      {buttons.map(({ id, label, ...button }) => (
        <FocusPlace key={id} name={`${rule.id} ${id}`}>
          <Button
            {...button}
            label={label}
            accessibilityLabel={policyRules.of({ action: label, name, n, all })}
          />
        </FocusPlace>
      ))}
    </Row>
  );
}
