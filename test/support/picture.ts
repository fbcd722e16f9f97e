// Where does a test get a picture? Drawn here, bit by bit, so that it may also be one that no program would write.
import { crc32, deflateSync } from 'node:zlib';

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly colour: readonly [red: number, green: number, blue: number];
  /** Opacity of what is drawn; around it stands nothing. */
  readonly alpha?: number;
  /** Rows the file really holds; fewer than it says make it a lie. */
  readonly rows?: number;
}

/** A PNG: bars of one colour on nothing. */
export function picture({ width, height, colour, alpha = 255, rows = height }: Drawing): Buffer {
  const row = Buffer.alloc(1 + width * 4);
  for (let x = 0; x < width; x += 1) if (x % 8 < 5) row.set([...colour, alpha], 1 + x * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: rows }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
