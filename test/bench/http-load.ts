// How many requests does a server take, and how long does each wait? One under way a connection, raw sockets, each request sent once.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

const [port, connections, seconds, warmUp, file = '', wanted = ''] = process.argv.slice(2);
const requests: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
const good = new RegExp(wanted);
const waits: number[] = [];
let sent = 0;
let answered = 0;
const from = performance.now() + Number(warmUp) * 1000;
// Without a time all requests are sent, and all of them count.
const isTimed = Number(seconds) > 0;
const until = isTimed ? from + Number(seconds) * 1000 : Number.POSITIVE_INFINITY;

await Promise.all(Array.from({ length: Number(connections) }, load));
const spent = isTimed ? Number(seconds) : (performance.now() - from) / 1000;
const counted = waits.length;
waits.sort((a, b) => a - b);
const at = (share: number) => waits[Math.floor(counted * share)] ?? Number.NaN;
console.log(JSON.stringify({ answered, perSecond: counted / spent, p50: at(0.5), p99: at(0.99) }));

/** Sends on one connection, the next when the last is answered, until the time is over or nothing is left. */
function load(): Promise<void> {
  let sentAt = 0;
  let answer = '';
  const next = () => {
    sentAt = performance.now();
    if (sentAt >= until) return void socket.end();
    const request = requests[sent];
    if (request === undefined && isTimed)
      return void socket.destroy(new Error(`all ${sent} requests were sent before the time was over`));
    if (request === undefined) return void socket.end();
    sent += 1;
    socket.write(request);
  };
  const take = (bytes: number, buffer: Uint8Array) => {
    answer += Buffer.from(buffer.buffer, buffer.byteOffset, bytes).toString('latin1');
    if (!isWhole(answer)) return true;
    if (!good.test(answer)) {
      socket.destroy(new Error(`answered:\n${answer.slice(0, 2000)}`));
      return true;
    }
    answer = '';
    note(sentAt);
    next();
    return true;
  };
  const socket = connect({
    ...{ port: Number(port), host: '127.0.0.1', noDelay: true },
    // Read into one buffer: the client shares the machine with what it measures.
    onread: { buffer: Buffer.alloc(64 * 1024), callback: take },
  });
  return new Promise((resolve, reject) => {
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('close', () => resolve());
  });
}

/** Every server here says how long its answer is. */
function isWhole(answer: string): boolean {
  const head = answer.indexOf('\r\n\r\n');
  if (head === -1) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, head))?.[1];
  if (length === undefined) throw new Error(`an answer of unknown length:\n${answer.slice(0, head)}`);
  return answer.length >= head + 4 + Number(length);
}

function note(sentAt: number): void {
  const now = performance.now();
  answered += 1;
  if (now >= from && now <= until) waits.push(now - sentAt);
}
