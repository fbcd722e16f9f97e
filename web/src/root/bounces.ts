// Where do mails of ours come back, in a worker that was given a port for them?
import { openBounceDoor } from '@aftercare/channels/bounce-door.ts';
import { noteBounce } from '../flows/note-bounce.ts';
import type { House } from './deps.ts';

export interface Bounces {
  readonly port: number;
  stop(): Promise<void>;
}

/** Null: no BOUNCE_PORT is set. */
export async function startBounces({ config, deps, returnPaths, log }: House): Promise<Bounces | null> {
  if (config.BOUNCE_PORT === undefined) return null;
  const door = await openBounceDoor({
    host: config.BOUNCE_HOST,
    port: config.BOUNCE_PORT,
    isOurs: (address) => returnPaths.read(address) !== null,
    take: async (address, report) => {
      const mail = returnPaths.read(address);
      if (mail !== null) await noteBounce(deps, mail, report);
    },
    onProblem: (problem) => log.warn({ err: problem }, 'Returned mail'),
  });
  return { port: door.port, stop: () => door.close() };
}
