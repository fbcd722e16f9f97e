// How far is the set-up, and what is its next step? What is done is known by fact, never by a press here.
import type { Home } from '@aftercare/core/wire/admin.ts';
import type { ReactNode } from 'react';
import { useCalls } from '../../api/calls-context.ts';
import { useRights } from '../../api/rights.ts';
import { useCommand } from '../../api/use-command.ts';
import { useReader } from '../../messages/reader.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Paragraph, Subheading } from '../../ui/text.tsx';
import { ProgressBar } from '../../ui/waiting.tsx';
import { CommandProblem } from '../command-problem.tsx';
import { BlockStep } from './block-step.tsx';
import { ImportStep } from './import-step.tsx';
import { useBlockState } from './use-block-state.ts';

export interface SetupGuideProps {
  readonly home: Home;
  reload(): Promise<void>;
}

/** The steps from install to a shop whose shoppers find their way. */
export function SetupGuide({ home, reload }: SetupGuideProps) {
  const { words } = useReader();
  const { setup } = words;
  const isOn = useBlockState(home, reload);
  const isRead = home.import.state === 'done';
  const isChecked = home.policyVersion > 1;
  const { isTried, hasTest } = home.setup;
  const steps = [isRead, isChecked, isTried, isOn === true];
  const done = steps.filter(Boolean).length;
  const next = steps.indexOf(false);
  if (home.setup.isDismissed) return <HiddenGuide done={done} all={steps.length} reload={reload} />;
  return (
    <Card title={words.home.guide}>
      <ProgressBar
        percent={(done / steps.length) * 100}
        label={words.home.guideProgress({ done, all: steps.length })}
      />
      <Step title={words.home.readShop} done={isRead}>
        <ImportStep progress={home.import} orders={home.orders} reload={reload} />
      </Step>
      <Step title={words.home.checkPolicy} done={isChecked}>
        <Paragraph muted>
          {isChecked ? setup.policyChecked({ version: home.policyVersion }) : setup.policyText}
        </Paragraph>
        <Row>
          <Button label={words.home.openPolicy} url="/policy" primary={next === 1} plain={isChecked} />
        </Row>
      </Step>
      <Step title={words.home.tryAsShopper} done={isTried}>
        <Paragraph muted>{isTried ? setup.tried : setup.tryText}</Paragraph>
        <Row>
          <Button
            label={hasTest ? setup.goOnTrying : setup.tryNow}
            url="/test"
            primary={next === 2}
            plain={isTried && !hasTest}
          />
        </Row>
      </Step>
      <Step title={setup.switchOn} done={isOn === true}>
        <BlockStep url={home.setup.block.url} isOn={isOn} isNext={next === 3} reload={reload} />
      </Step>
      <HideButton isReady={done === steps.length} reload={reload} />
    </Card>
  );
}

function HideButton({ isReady, reload }: { readonly isReady: boolean; reload(): Promise<void> }) {
  const calls = useCalls();
  const { setup } = useReader().words;
  const rights = useRights();
  const command = useCommand();
  const hide = () => void command.run(calls.dismissGuide, reload);
  // It is hidden for everybody of the shop.
  if (!rights.may('changeSettings')) return null;
  return (
    <>
      <CommandProblem command={command} />
      <Row>
        <Button
          label={isReady ? setup.hideDone : setup.hide}
          plain={!isReady}
          loading={command.sending}
          onPress={hide}
        />
      </Row>
    </>
  );
}

interface HiddenGuideProps {
  readonly done: number;
  readonly all: number;
  reload(): Promise<void>;
}

/** One line, by which it is found again. */
function HiddenGuide({ done, all, reload }: HiddenGuideProps) {
  const calls = useCalls();
  const { words } = useReader();
  const rights = useRights();
  const command = useCommand();
  const show = () => void command.run(calls.showGuide, reload);
  return (
    <Card>
      <CommandProblem command={command} />
      <Row spread>
        <Paragraph muted>
          {words.setup.hidden({ progress: words.home.guideProgress({ done, all }) })}
        </Paragraph>
        {rights.may('changeSettings') ? (
          <Button label={words.setup.show} loading={command.sending} onPress={show} />
        ) : null}
      </Row>
    </Card>
  );
}

interface StepProps {
  readonly title: string;
  readonly done: boolean;
  readonly children: ReactNode;
}

function Step({ title, done, children }: StepProps) {
  const { words } = useReader();
  return (
    <Stack tight>
      <Row>
        <Subheading>{title}</Subheading>
        <Badge word={done ? words.home.done : words.home.open} tone={done ? 'success' : 'neutral'} />
      </Row>
      {children}
    </Stack>
  );
}
