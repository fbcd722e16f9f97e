// What could no rule settle, so that a person must look?
import { actToEnd } from '@aftercare/core/tasks.ts';
import type { Home } from '@aftercare/core/wire/admin.ts';
import { textFor } from '@aftercare/words/words.ts';
import { useCalls } from '../../api/calls-context.ts';
import { useRights } from '../../api/rights.ts';
import { useCommand } from '../../api/use-command.ts';
import { readCode, useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';
import { showToast } from '../../ui/toast.ts';
import { CommandProblem } from '../command-problem.tsx';
import { RightsNote } from '../rights-note.tsx';
import { SendAgain } from '../send-again.tsx';
import { PersonDownloads } from './person-downloads.tsx';
import { sayHint } from './task-hint.ts';

interface Reloading {
  reload(): Promise<void>;
}

/** Open tasks, in the server's order. */
export function TaskList({ tasks, reload }: Reloading & { readonly tasks: Home['tasks'] }) {
  const { words } = useReader();
  return (
    <Card title={words.home.tasks}>
      {tasks.map((task) => (
        <OpenTask key={task.id} task={task} reload={reload} />
      ))}
      <RightsNote act="endTask" />
    </Card>
  );
}

function OpenTask({ task, reload }: Reloading & { readonly task: Home['tasks'][number] }) {
  const calls = useCalls();
  const command = useCommand();
  const { words, age } = useReader();
  const kind = textFor(words.taskKinds, task.kind) ?? readCode(task.kind);
  const close = () =>
    command.run(
      () => calls.closeTask(task.id),
      async (answer) => {
        if (answer.ok) showToast(words.home.taskClosed);
        await reload();
      },
    );
  const label = words.home.closeTask;
  const rights = useRights();
  const isOfPerson = task.kind === 'privacy-request';
  const hint = sayHint(words, task.kind);
  return (
    <Stack tight>
      <Strong>{kind}</Strong>
      <CommandProblem command={command} />
      <Paragraph>
        <bdi>{task.detail}</bdi>
      </Paragraph>
      {hint === '' ? null : <Paragraph muted>{hint}</Paragraph>}
      <Muted>{words.home.since({ when: age(task.openedAt) })}</Muted>
      <Row>
        {task.about === null ? null : (
          <Button
            label={words.home.openReturn({ rma: task.about.rmaNumber })}
            url={`/returns/${encodeURIComponent(task.about.returnId)}`}
          />
        )}
        {task.sendsAgain && rights.may('tryAgain') ? (
          <SendAgain noticeId={task.subject} about={task.detail} reload={reload} />
        ) : null}
        {isOfPerson && rights.may('seePeople') ? <PersonDownloads requestId={task.subject} /> : null}
        {rights.may(actToEnd(task.kind)) ? (
          <Button
            label={label}
            accessibilityLabel={`${label}: ${kind}, ${task.detail}`}
            loading={command.sending}
            onPress={() => void close()}
          />
        ) : null}
      </Row>
      {isOfPerson ? <RightsNote act="seePeople" /> : null}
    </Stack>
  );
}
