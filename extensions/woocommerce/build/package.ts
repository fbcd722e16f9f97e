// How do the files become a zip whose bytes depend on nothing but them?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { folder, shippedFiles } from './files.ts';

// A zip writes local time: this is the same wall clock in every zone.
const mtime = new Date(2026, 0, 1, 0, 0, 0);

/** The plugin as WordPress takes it; `appUrl`: where the Aftercare runs that it is built for. */
export function buildZip(appUrl: string): Uint8Array {
  const files: Zippable = {};
  for (const path of shippedFiles()) {
    const bytes = readFileSync(join(folder, path));
    files[`aftercare/${path}`] = path === 'includes/app-url.php' ? withAppUrl(bytes, appUrl) : bytes;
  }
  return zipSync(files, { level: 9, mtime });
}

function withAppUrl(bytes: Buffer, appUrl: string): Uint8Array {
  if (appUrl === '') return bytes;
  const { href, protocol } = new URL(appUrl);
  if (protocol !== 'https:' || /['\\]/.test(href))
    throw new Error(`--app-url: not an https address: ${appUrl}`);
  const text = bytes.toString('utf8').replace("return '';", () => `return '${href.replace(/\/$/, '')}';`);
  return new TextEncoder().encode(text);
}
