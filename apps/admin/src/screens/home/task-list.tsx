// What could no rule settle, so that a person must look?
import type { Home } from '@aftercare/core/wire/admin.ts';
import { readCode, useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';

/** Open tasks, oldest first as the server gives them. */
export function TaskList({ tasks }: { readonly tasks: Home['tasks'] }) {
  const { words, age } = useReader();
  return (
    <Card title={words.home.tasks}>
      {tasks.map((task) => (
        <Stack key={task.id} tight>
          <Strong>{words.taskKinds[task.kind] ?? readCode(task.kind)}</Strong>
          <Paragraph>{task.detail}</Paragraph>
          <Muted>{words.home.since(age(task.openedAt))}</Muted>
        </Stack>
      ))}
    </Card>
  );
}
