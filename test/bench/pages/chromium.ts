// In which browser are pages measured? The one the tests use; a program beside us may drive it too, by its port.
import { type Browser, chromium } from 'playwright-core';
import { freePort } from '../../support/free-port.ts';

/** Without the network: nothing but this machine is asked. */
export async function openChromium(): Promise<{ browser: Browser; port: number }> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      `--remote-debugging-port=${port}`,
    ],
  });
  return { browser, port };
}
