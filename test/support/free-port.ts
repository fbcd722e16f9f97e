// On which port can a test listen that nobody else has?
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what systems hand out by themselves (32,768 up): no socket of another test can be given it meanwhile. */
const [lowest, highest] = [12_000, 32_000];

/** A port of the loopback, free at this moment and drawn from so many that two seldom draw the same. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
