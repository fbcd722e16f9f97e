// Is a stranger's file a picture that may be a logo? If so it is drawn anew: nothing of the file itself goes on.
import { createHash } from 'node:crypto';
import { groundOf } from '@aftercare/core/brand/ground.ts';
import { type LogoProblem, type LogoReading, logoLimits } from '@aftercare/core/brand/logo.ts';
import sharp, { type Sharp } from 'sharp';
import { formatOf } from './format.ts';

// What opens no logo is not there to be reached: no SVG, no PDF, nothing that reads other files.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

const patienceSeconds = 10;
/** Enough to tell on which ground it is seen. */
const sampleSide = 96;

/** Draws it within the bounds of a logo; the first picture of a moving one. One at a time in a process. */
export async function redrawLogo(bytes: Uint8Array): Promise<LogoReading> {
  const problem = refusalOf(bytes);
  if (problem !== null) return { ok: false, problem };
  return inTurn(() => redraw(bytes));
}

function refusalOf(bytes: Uint8Array): LogoProblem | null {
  if (bytes.length === 0) return 'EMPTY';
  if (bytes.length > logoLimits.mostBytes) return 'TOO_LARGE';
  const format = formatOf(bytes);
  return format === 'svg' ? 'SVG' : format === null ? 'OTHER_FORMAT' : null;
}

async function redraw(bytes: Uint8Array): Promise<LogoReading> {
  try {
    // Its first bytes alone: how much it would unfold to.
    const size = await sharp(bytes, { limitInputPixels: false }).metadata();
    const problem = sizeProblem(size.width, size.pageHeight ?? size.height);
    if (problem !== null) return { ok: false, problem };
    const drawn = await draw(bytes);
    const ground = groundOf(await sample(drawn.data));
    if (ground === null) return { ok: false, problem: 'NOTHING_SEEN' };
    const { width, height } = drawn.info;
    return { ok: true, logo: { bytes: drawn.data, hash: hashOf(drawn.data), width, height, ground } };
  } catch {
    // Whatever the library says of it: the file is not what its beginning promises, or takes too long.
    return { ok: false, problem: 'BROKEN' };
  }
}

function sizeProblem(width: number, height: number): LogoProblem | null {
  if (width * height > logoLimits.mostPixels) return 'TOO_MANY_PIXELS';
  return Math.min(width, height) < logoLimits.leastSide ? 'TOO_SMALL' : null;
}

/** Refuses what would unfold to more than it may, before it does. */
function open(bytes: Uint8Array): Sharp {
  const options = { limitInputPixels: logoLimits.mostPixels, failOn: 'error', sequentialRead: true } as const;
  return sharp(bytes, { ...options, pages: 1 }).timeout({ seconds: patienceSeconds });
}

/** Upright, in the colours of the web, without a word of where and by whom it was made. */
function draw(bytes: Uint8Array) {
  const { width, height } = logoLimits;
  return open(bytes)
    .autoOrient()
    .resize({ width, height, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

async function sample(png: Uint8Array): Promise<Uint8Array> {
  const small = sharp(png).resize({ width: sampleSide, height: sampleSide, fit: 'inside' });
  return small.ensureAlpha().toColourspace('srgb').raw().toBuffer();
}

let last: Promise<unknown> = Promise.resolve();

/** A picture takes memory by its pixels: two at once would take twice as much. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}
