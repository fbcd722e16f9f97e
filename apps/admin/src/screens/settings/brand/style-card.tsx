// Which colour, font and corners, and what had to be changed so that all can be read?
import { fontNames, radii } from '@aftercare/core/brand/brand.ts';
import { changesOf, coloursOf } from '@aftercare/core/brand/contrast.ts';
import { useReader } from '../../../messages/reader.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ColourField } from '../../../ui/colour-field.tsx';
import { ChoiceField } from '../../../ui/fields.tsx';
import { Form } from '../../../ui/form.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { List } from '../../../ui/list.tsx';
import { SaveBar, useSaveBarPlace } from '../../../ui/save-bar.tsx';
import { Paragraph } from '../../../ui/text.tsx';
import { ProblemBanner } from '../../problem-banner.tsx';
import type { BrandForm } from './use-brand-form.ts';

/** What a shop without a colour is drawn in. */
const ink = '#1a1c1e';

export interface StyleCardProps {
  readonly form: BrandForm;
}

/** The fields of the style. */
export function StyleCard({ form }: StyleCardProps) {
  const { brand } = useReader().words;
  const { command, draft } = form;
  return (
    <Card title={brand.styleTitle}>
      <BrandSaveBar form={form} />
      {command.problem === null ? null : (
        <ProblemBanner
          title={brand.refused}
          problem={command.problem}
          onDismiss={command.dismiss}
          takesFocus
        />
      )}
      <Form onSubmit={form.save}>
        <Stack>
          <ColourField
            label={brand.accent}
            help={brand.accentHelp}
            error={form.isWrong ? brand.accentWrong : undefined}
            value={draft.accent}
            picked={form.style?.accent ?? ink}
            pickLabel={brand.pick}
            onChange={(accent) => form.change({ accent })}
          />
          <Changes form={form} />
          <ChoiceField
            label={brand.font}
            help={brand.fontHelp}
            value={draft.font}
            options={fontNames.map((value) => ({ value, label: brand.fonts[value] }))}
            onChange={(font) => form.change({ font })}
          />
          <ChoiceField
            label={brand.corners}
            value={draft.radius}
            options={radii.map((radius) => ({ value: `${radius}` as const, label: brand.radii[radius] }))}
            onChange={(radius) => form.change({ radius })}
          />
          <SaveButtons form={form} />
        </Stack>
      </Form>
    </Card>
  );
}

/** In words, as soon as a colour is there: what it is used as, and where it could not stay as it is. */
function Changes({ form: { style } }: StyleCardProps) {
  const { brand } = useReader().words;
  if (style === null || style.accent === null) return null;
  const colours = coloursOf(style.accent);
  const { light, dark } = colours;
  const said = {
    LINK_DARKENED: brand.changes.linkDarkened({ colour: light.link.toUpperCase() }),
    LINK_LIGHTENED: brand.changes.linkLightened({ colour: dark.link.toUpperCase() }),
    RIM_ON_LIGHT: brand.changes.rimOnLight,
    RIM_ON_DARK: brand.changes.rimOnDark,
  };
  const text = light.onAccent === '#000000' ? brand.changes.blackText : brand.changes.whiteText;
  const changes = changesOf(colours).map((change) => ({ id: change, content: said[change] }));
  return (
    <Stack tight>
      <Paragraph muted>{text}</Paragraph>
      {changes.length === 0 ? <Paragraph muted>{brand.changes.none}</Paragraph> : <List items={changes} />}
    </Stack>
  );
}

function BrandSaveBar({ form }: StyleCardProps) {
  const { brand } = useReader().words;
  return (
    <SaveBar
      id="brand-save-bar"
      open={form.isDirty}
      saving={form.command.sending}
      message={brand.unsaved}
      saveLabel={brand.save}
      discardLabel={brand.discard}
      leave={brand.leave}
      onSave={form.save}
      onDiscard={form.discard}
    />
  );
}

/** Where nobody has a save bar, the form ends with its own two buttons. */
function SaveButtons({ form }: StyleCardProps) {
  const { brand } = useReader().words;
  if (useSaveBarPlace() !== 'none') return null;
  return (
    <Row>
      <Button label={brand.save} primary submit disabled={!form.isDirty} loading={form.command.sending} />
      <Button label={brand.discard} disabled={!form.isDirty} onPress={form.discard} />
    </Row>
  );
}
