// How far has the shop been read, and what if that stopped?
import type { Home } from '@aftercare/core/wire/admin.ts';
import { useEffect, useState } from 'react';
import { useCalls } from '../../api/calls-context.ts';
import { useCommand } from '../../api/use-command.ts';
import { type Reader, useReader } from '../../messages/reader.ts';
import { showToast } from '../../ui/app-bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { ProgressBar } from '../../ui/waiting.tsx';
import { ProblemBanner } from '../problem-banner.tsx';

export interface ImportStepProps {
  readonly progress: Home['import'];
  readonly orders: number;
  reload(): Promise<void>;
}

/** Progress of the first import, with the button that starts it or starts it again. */
export function ImportStep({ progress, orders, reload }: ImportStepProps) {
  const calls = useCalls();
  const { words } = useReader();
  const command = useCommand();
  const start = () =>
    command.run(calls.startImport, async (answer) => {
      if (!answer.ok) return;
      showToast(words.home.importStarted);
      await reload();
    });
  const isUnderWay = progress.state === 'exporting' || progress.state === 'loading';
  const standsStill = useStandstill(progress);
  const problem =
    command.problem === null ? null : (
      <ProblemBanner
        title={words.return.refusedTitle}
        problem={command.problem}
        onDismiss={command.dismiss}
      />
    );
  return (
    <Stack tight>
      {problem}
      {isUnderWay ? (
        <ProgressBar percent={percentOf(progress)} label={tellProgress(words, progress)} />
      ) : (
        <Paragraph muted>{tellRest(words, progress, orders)}</Paragraph>
      )}
      {isUnderWay && !standsStill ? null : (
        <Row>
          <Button label={labelOf(words, progress)} loading={command.sending} onPress={() => void start()} />
        </Row>
      )}
    </Stack>
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

type Words = Reader['words'];

function percentOf({ state, found, saved }: Home['import']): number {
  if (state === 'exporting' || found === 0) return 0;
  return Math.min(100, Math.floor((saved / found) * 100));
}

function tellProgress({ home }: Words, { state, found, saved }: Home['import']): string {
  return state === 'exporting' ? home.importExporting(found) : home.importLoading(saved, found);
}

function tellRest({ home }: Words, { state, problem }: Home['import'], orders: number): string {
  if (state === 'none') return home.importNone;
  if (state === 'failed') return problem === null ? home.importFailed : `${home.importFailed} ${problem}`;
  return home.importDone(orders);
}

function labelOf({ home }: Words, { state }: Home['import']): string {
  if (state === 'none') return home.importStart;
  return state === 'exporting' || state === 'loading' ? home.importGoOn : home.importAgain;
}
