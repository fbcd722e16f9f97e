// How far is the set-up, and what is its next step?
import type { Home } from '@aftercare/core/wire/admin.ts';
import type { ReactNode } from 'react';
import { useReader } from '../../messages/reader.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Paragraph, Subheading } from '../../ui/text.tsx';
import { ProgressBar } from '../../ui/waiting.tsx';
import { ImportStep } from './import-step.tsx';

export interface SetupGuideProps {
  readonly home: Home;
  reload(): Promise<void>;
}

/** The steps from install to the first return. */
export function SetupGuide({ home, reload }: SetupGuideProps) {
  const { words } = useReader();
  const isRead = home.import.state === 'done';
  const isChecked = home.policyVersion > 1;
  const isTried = home.hasPortalReturn;
  const done = [isRead, isChecked, isTried].filter(Boolean).length;
  return (
    <Card title={words.home.guide}>
      <ProgressBar percent={(done / 3) * 100} label={words.home.guideProgress({ done, all: 3 })} />
      <Step title={words.home.readShop} done={isRead}>
        <ImportStep progress={home.import} orders={home.orders} reload={reload} />
      </Step>
      <Step title={words.home.checkPolicy} done={isChecked}>
        <Paragraph muted>{words.home.checkPolicyText}</Paragraph>
        <Row>
          <Button label={words.home.openPolicy} url="/policy" />
        </Row>
      </Step>
      <Step title={words.home.tryAsShopper} done={isTried}>
        <Paragraph muted>{words.home.tryText}</Paragraph>
        <Row>
          <Button label={words.home.openPortal} url={home.portalUrl} external />
        </Row>
      </Step>
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
