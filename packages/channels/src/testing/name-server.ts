// Which name server answers in a test? One on the loopback that knows texts, and can be made to fall silent.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

export interface NameServer {
  /** As a setting names it: "127.0.0.1:5353". */
  readonly address: string;
  /** What stands at these names; no texts: no such name. */
  set(zone: Readonly<Record<string, readonly string[]>>): void;
  /** Answers nobody from now on, or again. */
  silence(isSilent: boolean): void;
  close(): Promise<void>;
}

/** Opened empty. */
export async function openNameServer(): Promise<NameServer> {
  const zone = new Map<string, readonly string[]>();
  let isSilent = false;
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    if (!isSilent) socket.send(answer(query, zone), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    set: (texts) => {
      for (const [name, all] of Object.entries(texts)) zone.set(name.toLowerCase(), all);
    },
    silence: (silent) => {
      isSilent = silent;
    },
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

const TXT = 16;

function answer(query: Buffer, zone: ReadonlyMap<string, readonly string[]>): Buffer {
  const { name, end } = readName(query);
  const texts = zone.get(name) ?? [];
  const isTxt = query.readUInt16BE(end) === TXT;
  const found = isTxt ? texts : [];
  const head = Buffer.from(query.subarray(0, 12));
  // An answer, of whoever is asked; 3: no such name.
  head.writeUInt16BE(0x8480 | (texts.length === 0 ? 3 : 0), 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(found.length, 6);
  head.writeUInt32BE(0, 8);
  return Buffer.concat([head, query.subarray(12, end + 4), ...found.map(recordOf)]);
}

function readName(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

function recordOf(text: string): Buffer {
  // A text of more than 255 letters stands in parts.
  const parts = (text.match(/.{1,255}/gs) ?? ['']).map((part) =>
    Buffer.concat([Buffer.from([part.length]), Buffer.from(part, 'latin1')]),
  );
  const data = Buffer.concat(parts);
  const head = Buffer.alloc(12);
  // Of the name that was asked, TXT, of the internet, good for no time.
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(TXT, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(0, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}
