// How does a server of the practice shop start to listen, always on loopback?
import type { AddressInfo, Server } from 'node:net';

/** Listens on 127.0.0.1 and says on which port; 0 takes any. */
export function listenOnLoopback(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
