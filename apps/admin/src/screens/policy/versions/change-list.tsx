// How are changes of the policy read? One below the other, each by the name its field has in the form.
import { Fragment } from 'react';
import { useReader } from '../../../messages/reader.ts';
import { Stack } from '../../../ui/layout.tsx';
import { List } from '../../../ui/list.tsx';
import { Muted, Paragraph, Strong } from '../../../ui/text.tsx';
import type { ToldChange, ToldPart } from './told-change.ts';

/** What is other, and nothing of what is not. */
export function ChangeList({ changes }: { readonly changes: readonly ToldChange[] }) {
  const items = changes.map(({ label, parts }, at) => ({
    id: `${at} ${label}`,
    content: (
      <Stack tight>
        <Strong>{label}</Strong>
        {parts.map((part) => (
          <Part key={JSON.stringify(part)} part={part} />
        ))}
      </Stack>
    ),
  }));
  return <List items={items} />;
}

function Part({ part }: { readonly part: ToldPart }) {
  const { versions } = useReader().words;
  if (typeof part === 'string') return <Paragraph>{part}</Paragraph>;
  return (
    <>
      <Muted>{versions.before}</Muted>
      <Paragraph>
        <Lines text={part.before} />
      </Paragraph>
      <Muted>{versions.after}</Muted>
      <Paragraph>
        <Lines text={part.after} />
      </Paragraph>
    </>
  );
}

/** An address as it is written, line by line, in its own direction. */
function Lines({ text }: { readonly text: string }) {
  return text.split('\n').map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, which never change places.
    <Fragment key={at}>
      {at === 0 ? null : <br />}
      <bdi>{line}</bdi>
    </Fragment>
  ));
}
