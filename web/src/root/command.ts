// How does a command of ours begin and end? With its arguments; a failure is a sentence, and the exit tells.

/** Runs it: exit 1 with the reason when it throws. */
export async function runCommand(command: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await command(process.argv.slice(2));
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message || String(problem) : problem);
    process.exitCode = 1;
  }
}
