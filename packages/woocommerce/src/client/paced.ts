// How do all calls of a shop share what its host bears, whoever makes them?
import type { WooClient } from './client.ts';
import type { Pace } from './pace.ts';

/**
 * The same client at the host's pace: whatever is read waits for room, and so does what acts without harm. What acts but
 * once, as a refund, does not wait: it is rare, and has a time to leave by.
 */
export function paced(client: WooClient, pace: Pace): WooClient {
  return {
    read: (question) => pace.runBeside(() => client.read(question)),
    find: (question) => pace.runBeside(() => client.find(question)),
    look: (question) => pace.runBeside(() => client.look(question)),
    list: (question) => pace.runBeside(() => client.list(question)),
    act: (deed) => (deed.isHarmless === true ? pace.runBeside(() => client.act(deed)) : client.act(deed)),
  };
}
