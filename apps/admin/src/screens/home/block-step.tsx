// How does the merchant put the way to their return page onto the shop's own pages?
import { useCalls } from '../../api/calls-context.ts';
import { useRights } from '../../api/rights.ts';
import { useCommand } from '../../api/use-command.ts';
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { CommandProblem } from '../command-problem.tsx';

export interface BlockStepProps {
  readonly url: string;
  /** Null: nobody can say. */
  readonly isOn: boolean | null;
  readonly isNext: boolean;
  reload(): Promise<void>;
}

/** One link to where it is switched on, and a look whether it is. */
export function BlockStep({ url, isOn, isNext, reload }: BlockStepProps) {
  const calls = useCalls();
  const { setup } = useReader().words;
  const rights = useRights();
  const command = useCommand();
  const lookAgain = () => void command.run(calls.readShop, reload);
  if (isOn === true) return <Paragraph muted>{setup.isOn}</Paragraph>;
  return (
    <Stack tight>
      <CommandProblem command={command} />
      <Paragraph muted>{isOn === null ? setup.switchOnUnknown : setup.switchOnText}</Paragraph>
      <Row>
        <Button label={setup.switchOnLink} url={url} external primary={isNext} />
        {rights.may('importOrders') ? (
          <Button label={setup.lookAgain} plain loading={command.sending} onPress={lookAgain} />
        ) : null}
      </Row>
    </Stack>
  );
}
