// What is one thing that does not move, what happens by itself, and how is it tried at once?
import type { Standstills } from '@aftercare/core/wire/standstills.ts';
import { textFor } from '@aftercare/words/words.ts';
import { useCalls } from '../../api/calls-context.ts';
import { useRights } from '../../api/rights.ts';
import { useCommand } from '../../api/use-command.ts';
import { type AdminWords, readCode, useReader } from '../../messages/reader.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';
import { showToast } from '../../ui/toast.ts';
import { CommandProblem } from '../command-problem.tsx';

type Standing = Standstills['standing'][number];

export interface OneStandstillProps {
  readonly standing: Standing;
  reload(): Promise<void>;
}

/** In words, with its one button. */
export function OneStandstill({ standing, reload }: OneStandstillProps) {
  const { words, age, moment } = useReader();
  const { standstills } = words;
  const name = nameOf(words, standing);
  const itself = [
    textFor(standstills.itself, standing.kind),
    standing.isLate ? standstills.lateHint : null,
  ].filter(Boolean);
  return (
    <Stack tight>
      <Row>
        <Strong>{name}</Strong>
        <Badge
          word={standing.isLate ? standstills.late : standstills.trying}
          tone={standing.isLate ? 'critical' : 'info'}
        />
      </Row>
      {standing.why === null ? null : (
        <Paragraph>
          <bdi>{standing.why}</bdi>
        </Paragraph>
      )}
      <Paragraph muted>{itself.join(' ')}</Paragraph>
      <Muted>{standstills.began({ when: age(standing.since) })}</Muted>
      {standing.nextAt === null ? null : <Muted>{standstills.next({ when: moment(standing.nextAt) })}</Muted>}
      <Buttons standing={standing} name={name} reload={reload} />
    </Stack>
  );
}

function nameOf({ standstills, taskKinds }: AdminWords, { kind, job, count }: Standing): string {
  if (kind === 'delivery') return standstills.deliveries({ n: count });
  if (job !== null) return textFor(taskKinds, job) ?? readCode(job);
  return textFor(standstills.kinds, kind) ?? readCode(kind);
}

function Buttons({ standing, name, reload }: OneStandstillProps & { readonly name: string }) {
  const calls = useCalls();
  const rights = useRights();
  const command = useCommand();
  const { words } = useReader();
  const { tryNow, tried } = words.standstills;
  const { about } = standing;
  const press = () =>
    command.run(
      () => calls.tryNow(standing.kind, standing.id),
      async (answer) => {
        if (answer.ok) showToast(tried);
        await reload();
      },
    );
  return (
    <>
      <CommandProblem command={command} />
      <Row>
        {rights.may('tryAgain') ? (
          <Button
            label={tryNow}
            accessibilityLabel={`${tryNow}: ${name}${about === null ? '' : `, ${about.rmaNumber}`}`}
            loading={command.sending}
            onPress={() => void press()}
          />
        ) : null}
        {about === null ? null : (
          <Button
            label={words.home.openReturn({ rma: about.rmaNumber })}
            url={`/returns/${encodeURIComponent(about.returnId)}`}
          />
        )}
      </Row>
    </>
  );
}
