// How does a merchant play a return through, as the shopper and as themselves?
import type { TestReturn } from '@aftercare/core/wire/test-return.ts';
import { useCalls } from '../../api/calls-context.ts';
import type { Answer } from '../../api/client.ts';
import { useRights } from '../../api/rights.ts';
import { useCommand } from '../../api/use-command.ts';
import { usePolling, useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Page } from '../../ui/page.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { showToast } from '../../ui/toast.ts';
import { CommandProblem } from '../command-problem.tsx';
import { ResourceView } from '../resource-view.tsx';
import { RightsNote } from '../rights-note.tsx';
import { TestBanner } from './test-banner.tsx';
import { TestMails } from './test-mails.tsx';
import { TestReturns } from './test-returns.tsx';

/** The test: begun, seen from both sides, taken away. */
export function TestScreen() {
  const calls = useCalls();
  const { words } = useReader();
  const { resource, reload } = useResource('test', calls.testReturn);
  // What the shopper does stands in another tab.
  usePolling(resource.state === 'ready' && resource.value.test !== null, reload);
  return (
    <ResourceView title={words.testReturn.title} resource={resource} reload={reload}>
      {({ test }) => <TestPage test={test} reload={reload} />}
    </ResourceView>
  );
}

interface TestPageProps {
  readonly test: TestReturn['test'];
  reload(): Promise<void>;
}

function TestPage({ test, reload }: TestPageProps) {
  const calls = useCalls();
  const { testReturn, app } = useReader().words;
  const mayTry = useRights().may('changeSettings');
  const command = useCommand();
  const act = (call: () => Promise<Answer<null>>, message: string) =>
    void command.run(call, async (answer) => {
      if (answer.ok) showToast(message);
      await reload();
    });
  const start = () => act(calls.startTest, testReturn.begun);
  const end = () => act(calls.endTest, testReturn.ended);
  const secondary = { label: testReturn.end, loading: command.sending, onAct: end };
  return (
    <Page
      title={testReturn.title}
      back={{ label: app.home, url: '/' }}
      secondary={test !== null && mayTry ? [secondary] : []}
    >
      <Stack>
        <TestBanner />
        <CommandProblem command={command} />
        {test === null ? (
          <Card title={testReturn.beginTitle}>
            <Paragraph>{testReturn.beginText}</Paragraph>
            <Row>
              {mayTry ? (
                <Button label={testReturn.begin} primary loading={command.sending} onPress={start} />
              ) : (
                <RightsNote act="changeSettings" />
              )}
            </Row>
          </Card>
        ) : (
          <Playing test={test} />
        )}
      </Stack>
    </Page>
  );
}

function Playing({ test }: { readonly test: NonNullable<TestReturn['test']> }) {
  const { testReturn } = useReader().words;
  return (
    <>
      <Card title={testReturn.shopperTitle}>
        <Paragraph>{testReturn.shopperText({ order: test.orderName })}</Paragraph>
        <Row>
          <Button
            label={testReturn.beShopper}
            url={test.shopperUrl}
            external
            primary={test.mails.length === 0}
          />
        </Row>
      </Card>
      <TestReturns rows={test.returns} />
      <TestMails mails={test.mails} />
    </>
  );
}
