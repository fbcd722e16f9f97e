// How do colour, font and corners get from their fields to the shop's pages?
import {
  type BrandStyle,
  type FontName,
  fontNames,
  type Radius,
  radii,
} from '@aftercare/core/brand/brand.ts';
import { readColour } from '@aftercare/core/brand/colour.ts';
import type { BrandPage } from '@aftercare/core/wire/brand.ts';
import { useState } from 'react';
import { useCalls } from '../../../api/calls-context.ts';
import { useTypedState } from '../../../api/typed.ts';
import { useCommand } from '../../../api/use-command.ts';
import { useReader } from '../../../messages/reader.ts';
import { showToast } from '../../../ui/toast.ts';

/** As the fields hold it. */
export interface BrandDraft {
  readonly accent: string;
  readonly font: FontName;
  readonly radius: `${Radius}`;
}

export type BrandForm = ReturnType<typeof useBrandForm>;

/** The fields, the style they stand for, and the two ways out: save or discard. */
export function useBrandForm(page: BrandPage, reload: () => Promise<void>) {
  const calls = useCalls();
  const { words } = useReader();
  const command = useCommand();
  const standing = toDraft(page.style);
  const [draft, setDraft] = useTypedState('brand', standing);
  const [isWrong, setWrong] = useState(false);
  const style = toStyle(draft);
  const change = (field: Partial<BrandDraft>) => {
    setDraft((before) => ({ ...before, ...field }));
    setWrong(false);
  };
  const discard = () => {
    setDraft(standing);
    setWrong(false);
    command.dismiss();
  };
  const save = () => {
    if (style === null) return setWrong(true);
    void command.run(
      () => calls.saveBrand(style),
      async (answer) => {
        if (!answer.ok) return;
        showToast(words.brand.saved);
        await reload();
        setDraft(toDraft(style));
      },
    );
  };
  const isDirty = JSON.stringify(style) !== JSON.stringify(page.style);
  return { draft, style, isWrong, isDirty, command, change, discard, save };
}

function toDraft({ accent, font, radius }: BrandStyle): BrandDraft {
  return { accent: accent ?? '', font, radius: `${radius}` };
}

/** Null: what is typed is no colour. */
function toStyle({ accent, font, radius }: BrandDraft): BrandStyle | null {
  const colour = readColour(accent);
  if (colour === null && accent.trim() !== '') return null;
  const known = radii.find((one) => `${one}` === radius) ?? radii[2];
  return { accent: colour, font: fontNames.includes(font) ? font : 'system', radius: known };
}
