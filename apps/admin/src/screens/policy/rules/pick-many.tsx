// How are several of a list chosen? One after the other; what is chosen last counts before it is put to the others.
import { useReader } from '../../../messages/reader.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/fields.tsx';
import { FocusPlace, useFocusPlaces } from '../../../ui/group.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';

export interface PickManyProps {
  /** Where it stands, for the focus. */
  readonly place: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  /** Chosen in the list, and not yet among the others; empty: none. */
  readonly last: string;
  onChange(chosen: readonly string[], last: string): void;
}

/** A list to choose from, a button for one more, and what has been chosen: each can be taken out. */
export function PickMany({ place, label, error, options, chosen, last, onChange }: PickManyProps) {
  const { policyRules } = useReader().words;
  const focus = useFocusPlaces();
  const left = options.filter(({ value }) => !chosen.includes(value));
  const nameOf = (code: string) => options.find(({ value }) => value === code)?.label ?? code;
  const takeOut = (code: string) => {
    onChange(
      chosen.filter((one) => one !== code),
      last,
    );
    focus(place);
  };
  return (
    <Stack tight>
      <FocusPlace name={place}>
        <ChoiceField
          label={label}
          error={error}
          value={last}
          options={[{ value: '', label: policyRules.choose }, ...left]}
          onChange={(code) => onChange(chosen, code)}
        />
      </FocusPlace>
      <Row>
        <Button
          label={policyRules.addIt}
          accessibilityLabel={`${policyRules.addIt}: ${label}`}
          disabled={last === ''}
          onPress={() => {
            onChange([...chosen, last], '');
            focus(place);
          }}
        />
        {chosen.map((code) => (
          <Button
            key={code}
            label={`${nameOf(code)} ×`}
            accessibilityLabel={policyRules.takeOut({ what: nameOf(code) })}
            onPress={() => takeOut(code)}
          />
        ))}
      </Row>
    </Stack>
  );
}
