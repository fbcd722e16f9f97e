// How does the merchant get the file of a person who asked for their data?
import { useCalls } from '../../api/calls-context.ts';
import { useCommand } from '../../api/use-command.ts';
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { CommandProblem } from '../command-problem.tsx';

/** The same file twice: to be read, and for machines. Nothing of it is kept in the screen. */
export function PersonDownloads({ requestId }: { readonly requestId: string }) {
  const calls = useCalls();
  const { words } = useReader();
  const command = useCommand();
  const download = (ending: 'html' | 'json') =>
    command.run(
      async () => {
        const asked = ending === 'html' ? calls.personPage(requestId) : calls.personFile(requestId);
        const answer = await asked;
        if (!answer.ok) return answer;
        const type = ending === 'html' ? 'text/html' : 'application/json';
        saveFile(`personal-data.${ending}`, type, answer.value);
        return { ok: true, value: null };
      },
      async () => undefined,
    );
  return (
    <>
      <CommandProblem command={command} />
      <Button label={words.home.personPage} loading={command.sending} onPress={() => void download('html')} />
      <Button label={words.home.personFile} loading={command.sending} onPress={() => void download('json')} />
    </>
  );
}
