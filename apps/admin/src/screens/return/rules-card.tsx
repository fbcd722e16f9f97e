// Which rules said what of this return, when it was asked for?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';
import { listRules } from './rule-lines.ts';

/** The answers of the rules, line by line; nothing of a return asked for before they were kept. */
export function RulesCard({ detail }: { readonly detail: ReturnDetail }) {
  const reader = useReader();
  const { rules: words } = reader.words;
  if (detail.rules === null && detail.origin !== 'platform') return null;
  if (detail.rules === null) {
    return (
      <Card title={words.title}>
        <Paragraph muted>{words.agreedElsewhere}</Paragraph>
      </Card>
    );
  }
  return (
    <Card title={words.title}>
      <Paragraph muted>{words.when({ version: detail.rules.policyVersion })}</Paragraph>
      {listRules(detail.rules, detail.lines, reader).map(({ key, title, objections, passed }) => (
        <Stack key={key} tight>
          <Strong>{title}</Strong>
          {objections.map((text) => (
            <Paragraph key={text}>{text}</Paragraph>
          ))}
          {passed === null ? null : <Muted>{passed}</Muted>}
        </Stack>
      ))}
    </Card>
  );
}
