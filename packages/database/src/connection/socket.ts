// How do statements leave for PostgreSQL? Those of one tick together: each packet of its own costs the kernel more than the
// statement costs PostgreSQL.
import { Socket } from 'node:net';

/** A socket that holds what the client writes until the tick is over, and sends it at once, in its order. */
export class GatheringSocket extends Socket {
  #isGathering = false;

  /** The client corks around the messages of each statement; the first of a tick stays in until all are there. */
  override cork(): void {
    super.cork();
    if (this.#isGathering) return;
    this.#isGathering = true;
    super.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      this.uncork();
    });
  }
}
