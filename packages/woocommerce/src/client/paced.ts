// How do all calls of a shop share what its host bears, whoever makes them?
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Pace } from './pace.ts';
import type { Answered, Transport } from './transport.ts';

/**
 * The same transport at the host's pace: what reads waits for room. What acts does not, as a refund: it is rare, and has a
 * time to leave by.
 */
export function pacedTransport(transport: Transport, pace: Pace): Transport {
  return async (sending) => {
    const { method, rows } = sending;
    if (method !== 'GET') return transport(sending);
    const send = () => transport(sending);
    const answer = await (rows === undefined
      ? pace.runBeside(send)
      : pace.run(send, { rows, tells: isGood }));
    // The room is free, and whoever waited for it calls before this answer is read, which takes a while.
    await nextTurn();
    return answer;
  };
}

/** How soon a host says no tells nothing of what it bears. */
function isGood({ status }: Answered): boolean {
  return status >= 200 && status < 300;
}
