// Which logo stands at the head of pages and mails, and how is another chosen?
import { logoLimits } from '@aftercare/core/brand/logo.ts';
import type { BrandPage } from '@aftercare/core/wire/brand.ts';
import { useState } from 'react';
import { useCalls } from '../../../api/calls-context.ts';
import { useCommand } from '../../../api/use-command.ts';
import { useReader } from '../../../messages/reader.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FileField } from '../../../ui/file-field.tsx';
import { Row } from '../../../ui/layout.tsx';
import { LogoPicture } from '../../../ui/logo-picture.tsx';
import { Paragraph } from '../../../ui/text.tsx';
import { showToast } from '../../../ui/toast.ts';

export interface LogoCardProps {
  readonly logo: BrandPage['logo'];
  reload(): Promise<void>;
}

/** A file is taken as soon as it is chosen; a refused one changes nothing. */
export function LogoCard({ logo, reload }: LogoCardProps) {
  const { brand } = useReader().words;
  const form = useLogo(reload);
  return (
    <Card title={brand.logo.title}>
      {logo === null ? <Paragraph muted>{brand.logo.none}</Paragraph> : <Standing logo={logo} />}
      <FileField
        label={logo === null ? brand.logo.choose : brand.logo.chooseAnother}
        help={brand.logo.help}
        error={form.error}
        accept="image/png,image/jpeg,image/webp"
        disabled={form.sending}
        onChoose={form.take}
      />
      {form.sending ? <Paragraph muted>{brand.logo.sending}</Paragraph> : null}
      {logo === null ? null : (
        <Row>
          <Button label={brand.logo.remove} plain loading={form.sending} onPress={form.remove} />
        </Row>
      )}
    </Card>
  );
}

function Standing({ logo }: { readonly logo: NonNullable<BrandPage['logo']> }) {
  const { brand } = useReader().words;
  return (
    <>
      <LogoPicture url={logo.url} alt={brand.logo.alt} ground={logo.ground} />
      {logo.ground === 'any' ? null : <Paragraph muted>{brand.logo.grounds[logo.ground]}</Paragraph>}
    </>
  );
}

function useLogo(reload: () => Promise<void>) {
  const calls = useCalls();
  const { brand } = useReader().words;
  const command = useCommand();
  const [tooLarge, setTooLarge] = useState(false);
  const settle = (said: string) => async (answer: { readonly ok: boolean }) => {
    if (!answer.ok) return;
    showToast(said);
    await reload();
  };
  const take = (file: File) => {
    // Known before it is sent: on a phone that may take minutes.
    const isTooLarge = file.size > logoLimits.mostBytes;
    setTooLarge(isTooLarge);
    if (!isTooLarge) void command.run(() => calls.saveLogo(file), settle(brand.logo.saved));
  };
  const remove = () => {
    setTooLarge(false);
    void command.run(calls.removeLogo, settle(brand.logo.removed));
  };
  const error = tooLarge ? brand.logo.tooLarge : command.problem?.detail;
  return { take, remove, error, sending: command.sending };
}
