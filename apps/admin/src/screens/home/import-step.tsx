// How far has the shop been read, and what if that stopped or is to wait?
import type { Home } from '@aftercare/core/wire/admin.ts';
import { useEffect, useState } from 'react';
import { useCalls } from '../../api/calls-context.ts';
import type { Answer } from '../../api/client.ts';
import { useRights } from '../../api/rights.ts';
import { useCommand } from '../../api/use-command.ts';
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { showToast } from '../../ui/toast.ts';
import { ProgressBar } from '../../ui/waiting.tsx';
import { CommandProblem } from '../command-problem.tsx';
import { RightsNote } from '../rights-note.tsx';
import { isUnderWay, labelStart, percentOf, tellProgress, tellRest } from './import-progress.ts';

export interface ImportStepProps {
  readonly progress: Home['import'];
  readonly orders: number;
  reload(): Promise<void>;
}

/** Progress of the first import, with the button that starts it, has it wait, or has it go on. */
export function ImportStep({ progress, orders, reload }: ImportStepProps) {
  const { words } = useReader();
  const rights = useRights();
  const command = useCommand();
  const act: Act = (call, message) =>
    void command.run(call, async (answer) => {
      if (!answer.ok) return;
      showToast(message);
      await reload();
    });
  return (
    <Stack tight>
      <CommandProblem command={command} />
      {isUnderWay(progress) ? (
        <ProgressBar percent={percentOf(progress)} label={tellProgress(words, progress)} />
      ) : (
        <Paragraph muted>{tellRest(words, progress, orders)}</Paragraph>
      )}
      {rights.may('importOrders') ? (
        <ImportButtons progress={progress} sending={command.sending} act={act} />
      ) : (
        <RightsNote act="importOrders" />
      )}
    </Stack>
  );
}

type Act = (call: () => Promise<Answer<null>>, message: string) => void;

interface ImportButtonsProps {
  readonly progress: Home['import'];
  readonly sending: boolean;
  readonly act: Act;
}

function ImportButtons({ progress, sending, act }: ImportButtonsProps) {
  const calls = useCalls();
  const { words } = useReader();
  const { home } = words;
  const standsStill = useStandstill(progress);
  if (progress.state === 'paused') {
    const resume = () => act(calls.resumeImport, home.importResumed);
    return (
      <Row>
        <Button label={home.importGoOn} loading={sending} onPress={resume} />
      </Row>
    );
  }
  const start = () => act(calls.startImport, home.importStarted);
  const pause = () => act(calls.pauseImport, home.importPausing);
  return (
    <Row>
      {isUnderWay(progress) && !standsStill ? null : (
        <Button label={labelStart(words, progress)} loading={sending} onPress={start} />
      )}
      {isUnderWay(progress) ? <Button label={home.importPause} loading={sending} onPress={pause} /> : null}
    </Row>
  );
}

/** A run that shows nothing new for so long may have lost its job; asking it to go on harms none that has not. */
const standstillMs = 60_000;

function useStandstill({ state, found, saved }: Home['import']): boolean {
  const seen = `${state} ${found} ${saved}`;
  const [stood, setStood] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStood(seen), standstillMs);
    return () => clearTimeout(timer);
  }, [seen]);
  return stood === seen;
}
