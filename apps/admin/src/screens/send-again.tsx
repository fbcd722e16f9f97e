// How does a merchant have a mail sent again that did not arrive?
import { useCalls } from '../api/calls-context.ts';
import { useCommand } from '../api/use-command.ts';
import { useReader } from '../messages/reader.ts';
import { Button } from '../ui/button.tsx';
import { showToast } from '../ui/toast.ts';
import { CommandProblem } from './command-problem.tsx';

export interface SendAgainProps {
  readonly noticeId: string;
  /** Which mail, for who hears the button alone. */
  readonly about: string;
  reload(): Promise<void>;
}

/** One press; it goes to the address that stands in the order by now. */
export function SendAgain({ noticeId, about, reload }: SendAgainProps) {
  const calls = useCalls();
  const command = useCommand();
  const { words } = useReader();
  const send = () =>
    command.run(
      () => calls.sendMailAgain(noticeId),
      async (answer) => {
        if (!answer.ok) return;
        showToast(words.mail.sentAgain);
        await reload();
      },
    );
  return (
    <>
      <CommandProblem command={command} />
      <Button
        label={words.mail.sendAgain}
        accessibilityLabel={`${words.mail.sendAgain}: ${about}`}
        loading={command.sending}
        onPress={() => void send()}
      />
    </>
  );
}
