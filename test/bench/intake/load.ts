// How many deliveries does a server take, and how long does each wait? One request under way a connection, raw sockets.
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { type Delivery, makeDeliveries } from './deliveries.ts';

interface Tally {
  /** Answered with 200, from the first to the last. */
  answered: number;
  /** Of those, in the measured time. */
  counted: number;
  readonly waits: number[];
}

const [port, path = '/', connections, seconds, warmUp] = process.argv.slice(2);
const run = randomBytes(6).toString('hex');
const deliveries = makeDeliveries(2000, path);
const tally: Tally = { answered: 0, counted: 0, waits: [] };
const from = performance.now() + Number(warmUp) * 1000;
const until = from + Number(seconds) * 1000;

await Promise.all(Array.from({ length: Number(connections) }, (_, index) => load(index)));
tally.waits.sort((a, b) => a - b);
const at = (share: number) => tally.waits[Math.floor(tally.waits.length * share)] ?? Number.NaN;
console.log(
  JSON.stringify({
    answered: tally.answered,
    perSecond: tally.counted / Number(seconds),
    p50: at(0.5),
    p99: at(0.99),
  }),
);

/** Sends on one connection, the next when the last is answered, until the time is over. */
function load(connection: number): Promise<void> {
  let sent = 0;
  let sentAt = 0;
  let answer = '';
  const next = () => {
    sentAt = performance.now();
    if (sentAt >= until) return void socket.end();
    send(socket, `${run}-${connection}-${sent}`, deliveries[(sent * 131 + connection) % deliveries.length]);
    sent += 1;
  };
  const take = (bytes: number, buffer: Uint8Array) => {
    answer += Buffer.from(buffer.buffer, buffer.byteOffset, bytes).toString('latin1');
    if (!answer.endsWith('\r\n\r\n')) return true;
    if (!answer.startsWith('HTTP/1.1 200')) socket.destroy(new Error(`answered:\n${answer}`));
    answer = '';
    note(sentAt);
    next();
    return true;
  };
  const socket = connect({
    ...{ port: Number(port), host: '127.0.0.1', noDelay: true },
    // Read into one buffer: the client shares the machine with what it measures.
    onread: { buffer: Buffer.alloc(4096), callback: take },
  });
  return new Promise((resolve, reject) => {
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('close', () => resolve());
  });
}

function send(socket: Socket, id: string, delivery: Delivery | undefined): void {
  if (delivery === undefined) throw new Error('no delivery');
  socket.write(
    `${delivery.head}x-shopify-webhook-id: ${id}\r\nx-shopify-event-id: e-${id}\r\n\r\n${delivery.body}`,
    'latin1',
  );
}

function note(sentAt: number): void {
  const now = performance.now();
  tally.answered += 1;
  if (now < from || now > until) return;
  tally.counted += 1;
  tally.waits.push(now - sentAt);
}
