// What may somebody do, and up to which amount may they pay?
import type { Role } from '@aftercare/core/staff/roles.ts';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField, TextField } from '../../ui/fields.tsx';
import { FieldRow, Form } from '../../ui/form.tsx';
import { Row } from '../../ui/layout.tsx';
import { SaveBar, useSaveBarPlace } from '../../ui/save-bar.tsx';
import { Muted } from '../../ui/text.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import { asksAmount, type PayKind, payKinds } from './standing-draft.ts';
import { type StandingForm, type StandingTarget, useStandingForm } from './use-standing-form.ts';

export interface StandingFieldsProps {
  readonly target: StandingTarget;
  readonly roles: readonly Role[];
  readonly children?: ReactNode;
}

/** The form of one standing, with the bar that saves it. */
export function StandingFields({ target, roles, children }: StandingFieldsProps) {
  const { staff } = useReader().words;
  const form = useStandingForm(target);
  const place = useSaveBarPlace();
  const { draft, error, change, command } = form;
  const { name, currency } = target;
  return (
    <Form onSubmit={form.submit}>
      <StandingSaveBar form={form} place={target.savePlace} />
      {command.problem === null ? null : (
        <ProblemBanner
          title={staff.refusedTitle}
          problem={command.problem}
          onDismiss={command.dismiss}
          takesFocus
        />
      )}
      <ChoiceField<Role>
        label={staff.role}
        of={name}
        value={draft.role}
        options={roles.map((value) => ({ value, label: staff.roles[value] }))}
        help={staff.roleHelp[draft.role]}
        onChange={(role) => change({ role })}
      />
      <FieldRow>
        {asksAmount(draft.role) ? (
          <ChoiceField<PayKind>
            label={staff.pays}
            of={name}
            value={draft.pays}
            options={payKinds.map((value) => ({ value, label: staff.paysOptions[value] }))}
            onChange={(pays) => change({ pays })}
          />
        ) : null}
        {asksAmount(draft.role) && draft.pays === 'upTo' ? (
          <TextField
            label={staff.amount}
            of={name}
            kind="decimal"
            suffix={currency}
            error={error}
            value={draft.amount}
            onChange={(amount) => change({ amount })}
          />
        ) : null}
      </FieldRow>
      {asksAmount(draft.role) && draft.pays === 'upTo' ? <Muted>{staff.amountHelp}</Muted> : null}
      {place === 'page' ? null : (
        <Row>
          <Button label={staff.save} primary submit disabled={!form.isDirty} loading={command.sending} />
          <Button label={staff.discard} disabled={!form.isDirty} onPress={form.discard} />
        </Row>
      )}
      {children}
    </Form>
  );
}

/** It stands over the whole page, wherever its form is. */
function StandingSaveBar({ form, place }: { readonly form: StandingForm; readonly place: Element | null }) {
  const { staff } = useReader().words;
  if (place === null) return null;
  return createPortal(
    <SaveBar
      id="staff-save-bar"
      open={form.isDirty}
      saving={form.command.sending}
      message={staff.unsaved}
      saveLabel={staff.save}
      discardLabel={staff.discard}
      leave={staff.leave}
      onSave={form.submit}
      onDiscard={form.discard}
    />,
    place,
  );
}
