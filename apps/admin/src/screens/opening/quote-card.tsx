// What does the shopper get for what is chosen, is it against the policy, and shall the return be opened?
import type { OpeningChoice, OpeningPage, OpeningQuote } from '@aftercare/core/wire/opening.ts';
import { wordsIn } from '@aftercare/core/wire/typed-text.ts';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCalls } from '../../api/calls-context.ts';
import { useTypedState } from '../../api/typed.ts';
import { useCommand } from '../../api/use-command.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../messages/reader.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Row } from '../../ui/layout.tsx';
import { Sum } from '../../ui/sum.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { showToast } from '../../ui/toast.ts';
import { SkeletonCard } from '../../ui/waiting.tsx';
import { CommandProblem } from '../command-problem.tsx';
import { ProblemBanner } from '../problem-banner.tsx';
import { titleOf } from '../return/items-card.tsx';
import { listSettlement } from '../return/settlement-lines.ts';

export interface QuoteCardProps {
  readonly opening: OpeningPage;
  readonly choice: OpeningChoice['lines'];
}

/** The sum the return would be made with, asked anew with every other quantity or reason: rules look at both. */
export function QuoteCard({ opening, choice }: QuoteCardProps) {
  const calls = useCalls();
  const { words } = useReader();
  const { orderId } = opening;
  const key = JSON.stringify(choice.map(({ lineId, quantity, reason }) => [lineId, quantity, reason]));
  const { resource, reload } = useResource(key, () => calls.quoteOpening({ orderId, lines: choice }));
  // Kept while the sum is asked for anew.
  const [note, type] = useTypedState(`opening ${orderId} why`, '');
  if (resource.state === 'loading') return <SkeletonCard lines={4} />;
  if (resource.state === 'failed') {
    const retry = () => void reload();
    return <ProblemBanner title={words.return.refusedTitle} problem={resource.problem} onRetry={retry} />;
  }
  const quote = resource.value;
  return <Quoted {...{ opening, choice, quote, note, type, reload }} />;
}

interface QuotedProps extends QuoteCardProps {
  readonly quote: OpeningQuote;
  readonly note: string;
  type(note: string): void;
  reload(): Promise<void>;
}

function Quoted({ opening, choice, quote, note, type, reload }: QuotedProps) {
  const reader = useReader();
  const { words } = reader;
  const [tried, setTried] = useState(false);
  const isAgainst = quote.againstRules.length > 0;
  const isUnexplained = isAgainst && wordsIn(note) === '';
  const { command, send } = useOpening({ opening, reload });
  const open = () => {
    setTried(true);
    if (!isUnexplained) send({ quote, choice, note: isAgainst ? note : '' });
  };
  const { shopperEmail: email } = opening;
  return (
    <Card title={words.return.settlement}>
      <Sum
        label={words.return.settlementOf({ rma: opening.orderName })}
        lines={listSettlement({ settlement: quote.settlement, stage: 'DECIDE' }, titleIn(opening), reader)}
      />
      <CommandProblem command={command} />
      {isAgainst ? (
        <Banner title={words.opening.againstTitle} tone="warning">
          <Paragraph>{quote.againstRules.map(reader.reason).join(' ')}</Paragraph>
        </Banner>
      ) : null}
      <Form onSubmit={open}>
        {isAgainst ? (
          <TextField
            label={words.opening.why}
            help={words.override.help}
            lines={3}
            maxLength={500}
            value={note}
            error={tried && isUnexplained ? words.opening.missing : undefined}
            onChange={type}
          />
        ) : null}
        <Paragraph muted>{email === null ? words.opening.noMail : words.opening.mail({ email })}</Paragraph>
        <Row>
          <Button label={words.opening.confirm} primary submit loading={command.sending} />
        </Row>
      </Form>
    </Card>
  );
}

function titleIn({ lines }: OpeningPage) {
  return (lineId: string) => {
    const line = lines.find((one) => one.lineId === lineId);
    return line === undefined ? lineId : titleOf(line);
  };
}

interface Sent {
  readonly quote: OpeningQuote;
  readonly choice: OpeningChoice['lines'];
  readonly note: string;
}

/** Opens the return and goes to it; after any other answer the sum is asked for anew. */
function useOpening({ opening, reload }: { readonly opening: OpeningPage; reload(): Promise<void> }) {
  const calls = useCalls();
  const { words } = useReader();
  const command = useCommand();
  const navigate = useNavigate();
  const { orderId, confirmation } = opening;
  const send = ({ quote, choice: lines, note }: Sent) => {
    const shown = quote.settlement.total;
    const body = { orderId, confirmation, lines, shown, ...(note === '' ? {} : { note }) };
    void command.run(
      () => calls.openReturn(body),
      async (answer) => {
        if (!answer.ok) return reload();
        showToast(words.opening.opened);
        // It is the return's id now.
        await navigate(`/returns/${confirmation}`);
      },
    );
  };
  return { command, send };
}
