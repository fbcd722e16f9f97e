// What does a page weigh, and what does it ask for? Counted by a browser that has never been there.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

export interface Weight {
  readonly requests: number;
  /** Bytes as they are, and as gzip makes them: what a proxy before us sends. */
  readonly raw: number;
  readonly packed: number;
  /** Of those, files of script and what stands in the page between its script tags. */
  readonly scriptRaw: number;
  readonly scriptPacked: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** Everything the page asks for until nothing is under way any more. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const bodies: Promise<{ isScript: boolean; body: Buffer }>[] = [];
    page.on('response', (response) => {
      const isScript = response.request().resourceType() === 'script';
      bodies.push(response.body().then((body) => ({ isScript, body })));
    });
    const answer = await page.goto(url, { waitUntil: 'networkidle' });
    if (!answer?.ok()) throw new Error(`${url} answered ${answer?.status()}`);
    const shift = await page.evaluate<number>(SHIFT);
    const files = await Promise.all(bodies);
    const inline = scriptsIn(await answer.text()).map((text) => Buffer.from(text));
    const scripts = [...files.filter(({ isScript }) => isScript).map(({ body }) => body), ...inline];
    return {
      requests: files.length,
      raw: bytesOf(files.map(({ body }) => body)),
      packed: packedOf(files.map(({ body }) => body)),
      scriptRaw: bytesOf(scripts),
      scriptPacked: packedOf(scripts),
      shift,
    };
  } finally {
    await context.close();
  }
}

const bytesOf = (parts: readonly Buffer[]) => parts.reduce((all, { length }) => all + length, 0);
const packedOf = (parts: readonly Buffer[]) => bytesOf(parts.map((part) => gzipSync(part)));

/** What runs; data for machines, as `application/ld+json`, does not. */
function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\b(?:src|type="application\/))[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  );
}

const SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 300);
})`;
