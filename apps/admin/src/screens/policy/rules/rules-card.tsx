// Where do other terms hold? The merchant's own table of rules, in the order in which they are asked.
import { useReader } from '../../../messages/reader.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FocusPlace, useFocusPlaces } from '../../../ui/group.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Ordered } from '../../../ui/ordered.tsx';
import { Paragraph } from '../../../ui/text.tsx';
import { mostRules } from '../policy-errors.ts';
import type { PolicyFieldsProps } from '../use-policy-form.ts';
import type { RuleDraft } from './rule-draft.ts';
import { RuleEditor } from './rule-editor.tsx';
import { nameOf, RuleButtons, RuleSaid } from './rule-item.tsx';

/** The list; who may not change it reads the sentences. */
export function RulesCard(props: PolicyFieldsProps) {
  const { policyRules } = useReader().words;
  const { form } = props;
  const { rules } = form.rules;
  return (
    <Card title={policyRules.title}>
      {rules.length > 0 ? <Paragraph muted>{policyRules.intro}</Paragraph> : <NoRules form={form} />}
      {form.errors.rules === undefined ? null : <Banner title={form.errors.rules} tone="critical" />}
      {form.isReadOnly ? <ReadRules {...props} /> : <ChangeRules {...props} />}
    </Card>
  );
}

function NoRules({ form }: Pick<PolicyFieldsProps, 'form'>) {
  const { policyRules } = useReader().words;
  return <Paragraph muted>{form.isReadOnly ? policyRules.none : policyRules.empty}</Paragraph>;
}

function ReadRules({ form, currency, countsCategories }: PolicyFieldsProps) {
  const { rules } = form.rules;
  if (rules.length === 0) return null;
  const items = rules.map((rule, at) => ({
    id: rule.id,
    content: <RuleSaid rule={rule} n={at + 1} currency={currency} countsCategories={countsCategories} />,
  }));
  return <Ordered items={items} />;
}

function ChangeRules(props: PolicyFieldsProps) {
  const { policyRules } = useReader().words;
  const focus = useFocusPlaces();
  const { rules, add } = props.form.rules;
  const items = rules.map((rule, at) => ({
    id: rule.id,
    content: <RuleInList {...props} rule={rule} n={at + 1} all={rules.length} focus={focus} />,
  }));
  return (
    <>
      {items.length === 0 ? null : <Ordered items={items} />}
      {items.length >= mostRules ? null : (
        <Row>
          <FocusPlace name="add">
            <Button label={policyRules.add} onPress={() => focus(`${add()} name`)} />
          </FocusPlace>
        </Row>
      )}
    </>
  );
}

interface RuleInListProps extends PolicyFieldsProps {
  readonly rule: RuleDraft;
  readonly n: number;
  readonly all: number;
  focus(...names: readonly string[]): void;
}

function RuleInList({ form, rule, focus, n, all, currency, countsCategories }: RuleInListProps) {
  const { policyRules } = useReader().words;
  const { isOpen, errorsOf, change, remove, move, open, close } = form.rules;
  const { id } = rule;
  const how = { rule, n, all, currency, countsCategories };
  const takeAway = () => {
    remove(id);
    focus('add');
  };
  if (isOpen(id)) {
    return (
      <RuleEditor
        {...how}
        label={policyRules.numbered({ n, name: nameOf(rule, policyRules.unnamed) })}
        errors={errorsOf(id)}
        onChange={(part) => change(id, part)}
        onDone={() => (close(id) ? focus(`${id} change`) : undefined)}
        onRemove={takeAway}
      />
    );
  }
  return (
    <Stack>
      <RuleSaid {...how} />
      <RuleButtons
        {...how}
        onMove={(by) => {
          move(id, by);
          focus(...(by > 0 ? [`${id} down`, `${id} up`] : [`${id} up`, `${id} down`]));
        }}
        onChange={() => {
          open(id);
          focus(`${id} name`);
        }}
        onRemove={takeAway}
      />
    </Stack>
  );
}
