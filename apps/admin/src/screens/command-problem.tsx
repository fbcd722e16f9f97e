// Why did what was just pressed not happen?
import type { Command } from '../api/use-command.ts';
import { useReader } from '../messages/reader.ts';
import { ProblemBanner } from './problem-banner.tsx';

/** The server's words; nothing where all is well. */
export function CommandProblem({ command: { problem, dismiss } }: { readonly command: Command }) {
  const { words } = useReader();
  if (problem === null) return null;
  return <ProblemBanner title={words.return.refusedTitle} problem={problem} onDismiss={dismiss} />;
}
