// Does nothing of a stranger's file get through but what is seen, and is every other file refused by its reason?
import { deflateSync } from 'node:zlib';
import { logoLimits } from '@aftercare/core/brand/logo.ts';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { redrawLogo } from './redraw-logo.ts';

const picture = (width: number, height: number, background = '#1f5fa8') =>
  sharp({ create: { width, height, channels: 4, background } });
const text = (words: string) => new Uint8Array(Buffer.from(words));

async function drawn(bytes: Uint8Array) {
  const reading = await redrawLogo(bytes);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.logo;
}
async function problemOf(bytes: Uint8Array) {
  const reading = await redrawLogo(bytes);
  return reading.ok ? null : reading.problem;
}

/** A PNG of these many pixels in a few hundred bytes: all of them alike. */
function bomb(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crcOf(body));
    return Buffer.concat([length, body, crc]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const row = Math.ceil(width / 8) + 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(Math.min(row * height, 20_000_000)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

describe('a logo', () => {
  test.each(['png', 'jpeg', 'webp'] as const)('of %s becomes a PNG of our own drawing', async (format) => {
    const logo = await drawn(await picture(300, 90).toFormat(format).toBuffer());
    expect([...logo.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect([logo.width, logo.height, logo.ground]).toEqual([300, 90, 'any']);
  });

  test('that is large is drawn smaller, one that is small stays as it is', async () => {
    const large = await drawn(await picture(3_000, 400).png().toBuffer());
    expect([large.width, large.height]).toEqual([logoLimits.width, 80]);
    const tall = await drawn(await picture(400, 2_000).png().toBuffer());
    expect([tall.width, tall.height]).toEqual([32, logoLimits.height]);
    const small = await drawn(await picture(64, 20).png().toBuffer());
    expect([small.width, small.height]).toEqual([64, 20]);
  });

  test('is turned upright, and says no longer where, when and by what it was made', async () => {
    const exif = {
      IFD0: { Copyright: 'MARKER-OWNER' },
      IFD3: { GPSLatitude: '52/1 31/1 0/1' },
    };
    const bytes = await picture(300, 100).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(Buffer.from(bytes).includes('MARKER-OWNER')).toBe(true);
    const logo = await drawn(bytes);
    expect([logo.width, logo.height]).toEqual([53, 160]);
    expect(Buffer.from(logo.bytes).includes('MARKER-OWNER')).toBe(false);
    expect((await sharp(logo.bytes).metadata()).exif).toBeUndefined();
  });

  test('loses what was hidden in its file: a script behind its end, another file within', async () => {
    const bytes = Buffer.concat([
      await picture(300, 100).png().toBuffer(),
      Buffer.from('<script>alert("MARKER")</script>PK\u0003\u0004MARKER'),
    ]);
    expect(Buffer.from((await drawn(bytes)).bytes).includes('MARKER')).toBe(false);
  });

  test('that moves stands still', async () => {
    const frames = await sharp(
      [await picture(60, 60).png().toBuffer(), await picture(60, 60, '#fff').png().toBuffer()],
      {
        join: { animated: true },
      },
    )
      .webp()
      .toBuffer();
    const logo = await drawn(frames);
    expect([logo.width, logo.height]).toEqual([60, 60]);
  });

  test('of white letters on nothing wants a dark ground', async () => {
    const letters = await picture(100, 30, '#ffffff').png().toBuffer();
    const bytes = await sharp({ create: { width: 300, height: 90, channels: 4, background: '#00000000' } })
      .composite([{ input: letters }])
      .png()
      .toBuffer();
    expect((await drawn(bytes)).ground).toBe('dark');
  });
});

describe('refused by its reason', () => {
  test.each([
    ['EMPTY', 'nothing', new Uint8Array()],
    ['TOO_LARGE', 'too many bytes', new Uint8Array(logoLimits.mostBytes + 1)],
    ['SVG', 'an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['SVG', 'an SVG behind its prologue', text('\uFEFF <?xml version="1.0"?>\n<!DOCTYPE svg>\n<svg></svg>')],
    ['SVG', 'an SVG of two bytes a letter', new Uint8Array(Buffer.from('\uFEFF<svg></svg>', 'utf16le'))],
    ['OTHER_FORMAT', 'a GIF', text('GIF89a\u0001\u0000\u0001\u0000')],
    ['OTHER_FORMAT', 'a PDF', text('%PDF-1.7')],
    ['OTHER_FORMAT', 'a page', text('<!doctype html><html><script>alert(1)</script></html>')],
    ['OTHER_FORMAT', 'a picture of a phone', text('\0\0\0\u0018ftypheic\0\0\0\0heicmif1')],
    ['OTHER_FORMAT', 'an address', text('https://127.0.0.1/logo.png')],
    [
      'BROKEN',
      'only the beginning of a PNG',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]),
    ],
    [
      'BROKEN',
      'a script that begins as a JPEG',
      new Uint8Array([0xff, 0xd8, 0xff, ...Buffer.from('<?php ')]),
    ],
  ])('%s: %s', async (problem, _, bytes) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  test('BROKEN: one that ends too soon', async () => {
    const bytes = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        noise: { type: 'gaussian', mean: 120, sigma: 40 },
        background: '#fff',
      },
    })
      .png()
      .toBuffer();
    expect(await problemOf(bytes.subarray(0, bytes.length / 2))).toBe('BROKEN');
  });

  test('TOO_SMALL, and NOTHING_SEEN where all of it is transparent', async () => {
    expect(await problemOf(await picture(300, 8).png().toBuffer())).toBe('TOO_SMALL');
    expect(await problemOf(await picture(300, 80, '#00000000').png().toBuffer())).toBe('NOTHING_SEEN');
  });

  test.each([
    [50_000, 50_000],
    [60_000, 2_000],
    [4_001, 4_001],
  ])('TOO_MANY_PIXELS, and never unfolded: %i × %i in a small file', async (width, height) => {
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    expect(await problemOf(bomb(width, height))).toBe('TOO_MANY_PIXELS');
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test('BROKEN: one that says it is larger than any picture can be', async () => {
    expect(await problemOf(bomb(2_147_483_647, 2_147_483_647))).toBe('BROKEN');
  });

  test('a hundred garbled pictures harm nobody: each is drawn or refused', async () => {
    const whole = await picture(80, 40).png().toBuffer();
    for (let round = 0; round < 100; round += 1) {
      const garbled = new Uint8Array(whole);
      for (let at = 0; at < 4; at += 1)
        garbled[8 + ((round * 7919 + at * 104729) % (whole.length - 8))] = (round * 31 + at) % 256;
      const reading = await redrawLogo(garbled);
      expect(
        reading.ok || ['BROKEN', 'TOO_MANY_PIXELS', 'TOO_SMALL', 'NOTHING_SEEN'].includes(reading.problem),
      ).toBe(true);
    }
  });
});

test('what opens other files is not there to be reached', async () => {
  await expect(sharp(Buffer.from('<svg width="9" height="9"/>')).png().toBuffer()).rejects.toThrow();
  await expect(sharp('/etc/hostname').png().toBuffer()).rejects.toThrow();
});
